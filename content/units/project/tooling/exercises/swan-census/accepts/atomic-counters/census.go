package census

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// Sheet counts the swans of one lake, by their kind.
type Sheet struct {
	total atomic.Int64
	kinds sync.Map
}

// NewSheet makes an empty sheet.
func NewSheet() *Sheet {
	return &Sheet{}
}

// Add counts n swans of a kind. Several volunteers may call it at the
// same time.
func (s *Sheet) Add(kind string, n int) {
	count, _ := s.kinds.LoadOrStore(strings.TrimSpace(kind), new(atomic.Int64))
	count.(*atomic.Int64).Add(int64(n))
	s.total.Add(int64(n))
}

// Total returns how many swans were counted.
func (s *Sheet) Total() int {
	return int(s.total.Load())
}

// Write writes a line such as "mute: 12" for each kind, in the order of
// their names.
func (s *Sheet) Write(w io.Writer) error {
	kinds := map[string]int64{}
	for kind, count := range s.kinds.Range {
		kinds[kind.(string)] = count.(*atomic.Int64).Load()
	}
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		_, err := fmt.Fprintf(w, "%s: %d\n", kind, kinds[kind])
		if err != nil {
			return err
		}
	}
	return nil
}
