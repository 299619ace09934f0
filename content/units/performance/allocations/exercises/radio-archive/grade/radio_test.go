package grade_test

import (
	"bytes"
	"fmt"
	"runtime"
	"testing"

	radio "course.example/units/performance/allocations/exercises/radio-archive/solution"
)

func recordings(names ...string) [][]byte {
	var all [][]byte
	for _, name := range names {
		all = append(all, append([]byte(name), bytes.Repeat([]byte("~"), 1<<16)...))
	}
	return all
}

func text(names [][]byte) string { return fmt.Sprintf("%q", names) }

func TestEachNameIsFound(t *testing.T) {
	for _, test := range []struct {
		in   [][]byte
		want string
	}{
		{recordings("Radio Nord|", "Klassik|1|2", "noise", "|", "FM 4|x"), `["Radio Nord" "Klassik" "" "FM 4"]`},
		{[][]byte{[]byte("a|"), {}, nil, []byte("b")}, `["a"]`},
		{nil, `[]`},
	} {
		if got := text(radio.Stations(test.in)); got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
}

func TestNoRecordingIsKept(t *testing.T) {
	in := recordings("Radio Nord|", "Klassik|", "Welle Eins|")
	names := radio.Stations(in)
	room := 0
	for _, name := range names {
		room += cap(name)
	}
	for _, r := range in {
		clear(r)
	}
	if want := `["Radio Nord" "Klassik" "Welle Eins"]`; text(names) != want {
		t.Errorf("the recordings are cleared, and with them the names that point into them: got %s, want %s", text(names), want)
	}
	if room > 1000 {
		t.Errorf("three names have room for %d bytes, want at most 1000: that is as much as the recordings", room)
	}
}

// inUse returns how many bytes of the heap are reachable.
func inUse() int {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}

func TestNoCopyOfARecordingIsKept(t *testing.T) {
	var in [][]byte
	for range 8 {
		in = append(in, recordings("Radio Nord|", "Klassik|")...)
	}
	before := inUse()
	names := radio.Stations(in)
	grown := inUse() - before
	if grown > 1<<16 {
		t.Errorf("the names of 16 recordings of 64 KiB keep %d KiB more in use, want next to nothing", grown>>10)
	}
	runtime.KeepAlive(in)
	runtime.KeepAlive(names)
}
