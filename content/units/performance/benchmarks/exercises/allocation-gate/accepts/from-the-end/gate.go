// Package gate reads benchmark results, so that a build fails on new
// allocations.
package gate

import (
	"fmt"
	"strconv"
	"strings"
)

// Allocs reads a line of go test -bench -benchmem. It returns the name as it
// is in the source, so without the GOMAXPROCS that go test puts behind it as
// "-8", unless that is 1; and the number before "allocs/op", whatever other
// metrics there are. A result has the number of iterations after its name.
// ok is false for any other line, and for results without allocs/op.
func Allocs(line string, procs int) (name string, allocs int, ok bool) {
	if !strings.HasPrefix(line, "Benchmark") {
		return "", 0, false
	}
	name, rest, _ := strings.Cut(line, " ")
	name, tabbed, _ := strings.Cut(name, "\t")
	if suffix := fmt.Sprintf("-%d", procs); procs > 1 && strings.HasSuffix(name, suffix) {
		name = name[:len(name)-len(suffix)]
	}
	before, _, found := strings.Cut(tabbed+" "+rest, " allocs/op")
	fields := strings.Fields(before)
	if !found || len(fields) < 2 {
		return "", 0, false
	}
	if _, err := strconv.Atoi(fields[0]); err != nil {
		return "", 0, false
	}
	n, err := strconv.Atoi(fields[len(fields)-1])
	return name, n, err == nil
}
