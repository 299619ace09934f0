package census

import (
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
func (s *Sheet) Add(kind string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kinds[strings.TrimSpace(kind)] += n
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
	var text strings.Builder
	for _, kind := range slices.Sorted(maps.Keys(s.kinds)) {
		fmt.Fprintf(&text, "%s: %d\n", kind, s.kinds[kind])
	}
	_, err := io.WriteString(w, text.String())
	return err
}
