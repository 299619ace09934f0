package census

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
)

// Sheet counts the swans of one lake, by their kind.
type Sheet struct {
	mu    sync.Mutex
	total int
	kinds map[string]int
}

// NewSheet makes an empty sheet.
func NewSheet() *Sheet {
	return &Sheet{kinds: map[string]int{}}
}

// Add counts n swans of a kind. Several volunteers may call it at the
// same time.
func (s Sheet) Add(kind string, n int) {
	strings.TrimSpace(kind)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kinds[kind] += n
	s.total += n
}

// Total returns how many swans were counted.
func (s *Sheet) Total() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.total
}

// Write writes a line such as "mute: 12" for each kind, in the order of
// their names.
func (s *Sheet) Write(w io.Writer) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := bufio.NewWriter(w)
	for _, kind := range slices.Sorted(maps.Keys(s.kinds)) {
		_, err := fmt.Fprintf(out, "%s: %d\n", kind, s.kinds[kind])
		if err != nil {
			return err
		}
	}
	out.Flush()
	return nil
}
