// Package register reads parish registers.
package register

import "iter"

// region: rows
// Entries yields a map for each line of a register but the first, which
// names the columns. It reads the lines once.
func Entries(lines iter.Seq[[]string]) iter.Seq[map[string]string] {
	return func(yield func(map[string]string) bool) {
		next, stop := iter.Pull(lines)
		defer stop()
		columns, _ := next()
		for cells, ok := next(); ok; cells, ok = next() {
			entry := make(map[string]string)
			for i, cell := range cells {
				entry[columns[i]] = cell
			}
			if !yield(entry) {
				return
			}
		}
	}
}

// endregion
