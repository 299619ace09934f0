package census

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Sheet counts the swans of one lake, by their kind.
type Sheet struct {
	total int
	kinds map[string]int
}

// NewSheet makes an empty sheet.
func NewSheet() *Sheet {
	return &Sheet{kinds: map[string]int{}}
}

// Add counts n swans of a kind. Several volunteers may call it at the
// same time.
func (s *Sheet) Add(kind string, n int) {
	kind = strings.TrimSpace(kind)
	s.kinds[kind] += n
	s.total += n
}

// Total returns how many swans were counted.
func (s *Sheet) Total() int {
	return s.total
}

// Write writes a line such as "mute: 12" for each kind, in the order of
// their names.
func (s *Sheet) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, kind := range slices.Sorted(maps.Keys(s.kinds)) {
		_, err := fmt.Fprintf(out, "%s: %d\n", kind, s.kinds[kind])
		if err != nil {
			return err
		}
	}
	return out.Flush()
}
