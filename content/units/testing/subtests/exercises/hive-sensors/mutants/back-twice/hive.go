// Package hive lends sensors to tests.
package hive

import (
	"slices"
	"sync"
)

// TB is what Take needs of a *testing.T.
type TB interface {
	Helper()
	Cleanup(f func())
	Fatalf(format string, args ...any)
}

// Box holds the sensors that nobody has.
type Box struct {
	mu   sync.Mutex
	free []int
}

// NewBox returns a box with the sensors 1 to n.
func NewBox(n int) *Box {
	b := &Box{}
	for i := range n {
		b.free = append(b.free, i+1)
	}
	return b
}

// Free returns the numbers of the sensors in the box, sorted.
func (b *Box) Free() []int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Sorted(slices.Values(b.free))
}

// Take lends a sensor to a test: no two at a time have the same one, and it
// is back in the box, once, when the test with its subtests has ended. If the
// box is empty, the test ends by Fatalf.
func Take(t TB, b *Box) int {
	t.Helper()
	sensor, ok := b.pop()
	if !ok {
		t.Fatalf("no sensor left")
	}
	t.Cleanup(func() { b.push(sensor) })
	t.Cleanup(func() { b.push(sensor) })
	return sensor
}

func (b *Box) pop() (int, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.free) == 0 {
		return 0, false
	}
	sensor := b.free[0]
	b.free = b.free[1:]
	return sensor, true
}

func (b *Box) push(sensor int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.free = append(b.free, sensor)
}
