// Package shiplog packs the notes of a watch into one line.
package shiplog

import (
	"errors"
	"strconv"
	"strings"
)

// Pack writes each note as its length in bytes, a colon and the note.
func Pack(notes []string) string {
	var line strings.Builder
	for _, note := range notes {
		if note == "" {
			continue
		}
		line.WriteString(strconv.Itoa(len(note)))
		line.WriteString(":")
		line.WriteString(note)
	}
	return line.String()
}

// Unpack reads what Pack wrote. Of anything else it returns an error.
func Unpack(line string) ([]string, error) {
	var notes []string
	for line != "" {
		length, rest, ok := strings.Cut(line, ":")
		n, err := strconv.Atoi(length)
		if !ok || err != nil || strconv.Itoa(n) != length || n < 0 || n > len(rest) {
			return nil, errors.New("no packed notes")
		}
		notes = append(notes, rest[:n])
		line = rest[n:]
	}
	return notes, nil
}
