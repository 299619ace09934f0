package grade_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	codec "course.example/units/performance/benchmarks/exercises/track-codec/solution"
)

// fake stands in for *testing.B. As with the real one, a benchmark that has sub-benchmarks is not measured itself.
type fake struct {
	name   string
	left   int
	looped bool
	events *[]string
}

func (f *fake) note(format string, args ...any) {
	*f.events = append(*f.events, strings.TrimSpace(f.name+fmt.Sprintf(format, args...)))
}
func (f *fake) Run(name string, run func(codec.B)) bool {
	run(&fake{name: f.name + "/" + name, left: 3, events: f.events})
	return true
}
func (f *fake) SetBytes(n int64) { f.note(" sets %d bytes", n) }
func (f *fake) Loop() bool {
	if !f.looped {
		f.looped = true
		f.note(" loops")
	}
	f.left--
	return f.left >= 0
}

func events() []string {
	var all []string
	b := &fake{left: 3, events: &all}
	load := func(size int) []byte {
		b.note(" load %d", size)
		return make([]byte, size)
	}
	encode := func(track []byte) { b.note(" encode %d", len(track)) }
	codec.Bench(b, []int{16, 4096}, load, encode)
	return all
}

func TestEachSizeIsASubBenchmark(t *testing.T) {
	all := events()
	for _, want := range []string{"/16 loops", "/4096 loops", "/16 sets 16 bytes", "/4096 sets 4096 bytes"} {
		if !slices.Contains(all, want) {
			t.Errorf("sizes 16 and 4096: got %q, want %q among it", all, want)
		}
	}
	if slices.Contains(all, "loops") {
		t.Errorf("the outer benchmark has a loop of its own: %q, want loops in the sub-benchmarks only", all)
	}
}

func TestOnlyEncodingIsInTheLoop(t *testing.T) {
	all := events()
	for _, size := range []int{16, 4096} {
		from := slices.Index(all, fmt.Sprintf("/%d loops", size))
		if from < 0 {
			t.Fatalf("size %d has no loop: %q, want one", size, all)
		}
		want := slices.Repeat([]string{fmt.Sprint("encode ", size)}, 3)
		if rest := all[from+1:]; len(rest) < 3 || !slices.Equal(rest[:3], want) {
			t.Errorf("size %d, three iterations: got %q in the loop, want %q", size, rest[:min(3, len(rest))], want)
		}
		loads := 0
		for _, e := range all {
			if e == fmt.Sprint("load ", size) {
				loads++
			}
		}
		if loads != 1 {
			t.Errorf("size %d was loaded %d times, want once", size, loads)
		}
		if t.Failed() {
			return // the other size would say the same
		}
	}
}
