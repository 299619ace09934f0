// Package ice reads how thick the ice of canals is.
package ice

import "iter"

// Thick yields the readings of seq of limit millimetres and more. A reading
// that failed comes with an error. It is handed on in its place, and the
// loop decides whether to go on.
func Thick(seq iter.Seq2[int, error], limit int) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for mm, err := range seq {
			if err != nil || mm >= limit {
				if !yield(mm, nil) {
					return
				}
			}
		}
	}
}
