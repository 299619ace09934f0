package archive

import "iter"

// Archive stores scores on tape.
type Archive interface {
	// Open starts at the first title. Every tape has to be closed, once.
	Open() Tape
}

// Tape gives one title after the other.
type Tape interface {
	Next() (title string, ok bool)
	Close()
}

// Titles yields the titles of the archive.
func Titles(a Archive) iter.Seq[string] {
	tape := a.Open()
	return func(yield func(string) bool) {
		for {
			title, ok := tape.Next()
			if !ok {
				tape.Close()
				return
			}
			if !yield(title) {
				return
			}
		}
	}
}
