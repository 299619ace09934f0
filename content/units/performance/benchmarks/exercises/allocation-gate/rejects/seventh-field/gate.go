// Package gate reads benchmark results, so that a build fails on new
// allocations.
package gate

import (
	"strconv"
	"strings"
)

// Allocs reads a line of go test -bench -benchmem. It returns the name as it
// is in the source, so without the GOMAXPROCS that go test puts behind it as
// "-8", unless that is 1; and the number before "allocs/op", whatever other
// metrics there are. A result has the number of iterations after its name.
// ok is false for any other line, and for results without allocs/op.
func Allocs(line string, procs int) (name string, allocs int, ok bool) {
	fields := strings.Fields(line)
	if len(fields) < 8 || !strings.HasPrefix(fields[0], "Benchmark") {
		return "", 0, false
	}
	if _, err := strconv.Atoi(fields[1]); err != nil {
		return "", 0, false
	}
	name = fields[0]
	if procs != 1 {
		name = strings.TrimSuffix(name, "-"+strconv.Itoa(procs))
	}
	n, err := strconv.Atoi(fields[6])
	return name, n, err == nil
}
