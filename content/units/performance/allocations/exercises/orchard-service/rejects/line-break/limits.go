// Package limits derives the memory limit of Go from that of the container.
package limits

import (
	"fmt"
	"strconv"
)

// Apply sets Go's soft memory limit to 90 % of the container's limit.
//
// limit is the text of /sys/fs/cgroup/memory.max: a number of bytes, or "max"
// where there is no limit, each with a line break. env is what GOMEMLIMIT is
// set to, "" if it is not. set is debug.SetMemoryLimit.
func Apply(limit, env string, set func(bytes int64) int64) error {
	if env != "" || limit == "max" {
		return nil
	}
	bytes, err := strconv.ParseInt(limit, 10, 64)
	if err != nil {
		return fmt.Errorf("memory.max: %w", err)
	}
	set(bytes / 10 * 9)
	return nil
}
