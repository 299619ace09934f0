// Package limits derives the memory limit of Go from that of the container.
package limits

import (
	"strconv"
	"strings"
)

// Apply sets Go's soft memory limit to 90 % of the container's limit.
//
// limit is the text of /sys/fs/cgroup/memory.max: a number of bytes, or "max"
// where there is no limit, each with a line break. env is what GOMEMLIMIT is
// set to, "" if it is not. set is debug.SetMemoryLimit.
func Apply(limit, env string, set func(bytes int64) int64) error {
	switch text := strings.TrimSuffix(limit, "\n"); {
	case env != "":
		// the operator knows better
	case text == "max":
	default:
		n, err := strconv.ParseUint(text, 10, 63)
		if err != nil {
			return err
		}
		set(int64(n - n/10))
	}
	return nil
}
