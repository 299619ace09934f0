package grade_test

import (
	"fmt"
	"testing"

	gate "course.example/units/performance/benchmarks/exercises/allocation-gate/solution"
)

func allocs(line string, procs int) string {
	name, n, ok := gate.Allocs(line, procs)
	if !ok {
		return "no result"
	}
	return fmt.Sprintf("%s: %d", name, n)
}

func check(t *testing.T, line string, procs int, want string) {
	t.Helper()
	if got := allocs(line, procs); got != want {
		t.Errorf("%q with GOMAXPROCS=%d: got %s, want %s", line, procs, got, want)
	}
}

func TestAllocationsAreFoundAmongOtherMetrics(t *testing.T) {
	check(t, "BenchmarkLabel-2   \t  396622\t      6485 ns/op\t     528 B/op\t      20 allocs/op", 2, "BenchmarkLabel: 20")
	check(t, "BenchmarkCopy-2   \t  100\t  64 ns/op\t 812.40 MB/s\t  0 B/op\t  1 allocs/op", 2, "BenchmarkCopy: 1")
	check(t, "BenchmarkServe-2   \t  100\t  64 ns/op\t  1000 served/op\t  7 waits/op\t  16 B/op\t  2 allocs/op", 2, "BenchmarkServe: 2")
	check(t, "BenchmarkFree-2 1000 0.51 ns/op 0 B/op 0 allocs/op", 2, "BenchmarkFree: 0")
}

func TestTheNameIsThatOfTheSource(t *testing.T) {
	const rest = "  100\t  64 ns/op\t  16 B/op\t  3 allocs/op"
	check(t, "BenchmarkZip/level-9-8"+rest, 8, "BenchmarkZip/level-9: 3")
	check(t, "BenchmarkZip/level-16-16"+rest, 16, "BenchmarkZip/level-16: 3")
	check(t, "BenchmarkZip/pre-shared-key-2"+rest, 2, "BenchmarkZip/pre-shared-key: 3")
	check(t, "BenchmarkZip/level-9"+rest, 1, "BenchmarkZip/level-9: 3")
	check(t, "BenchmarkZip/level-1"+rest, 1, "BenchmarkZip/level-1: 3")
	check(t, "BenchmarkZip"+rest, 1, "BenchmarkZip: 3")
}

func TestOtherLinesAreNoResults(t *testing.T) {
	for _, line := range []string{
		"",
		"goos: linux",
		"PASS",
		"ok  \tcourse.example/labels\t1.2s",
		"BenchmarkLabel-8",
		"BenchmarkLabel-8   \t  396622\t      6485 ns/op",
		"BenchmarkLabel-8   \tlimit 3 allocs/op",
		"    gate_test.go:12: at most 3 allocs/op are fine",
		"limit 100 64 ns/op 16 B/op 3 allocs/op",
	} {
		check(t, line, 8, "no result")
	}
}
