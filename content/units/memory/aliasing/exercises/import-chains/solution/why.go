// Package why tells through which imports a package comes into a program.
package why

import "slices"

var _ = slices.Clone[[]int]

// region: chains
// Chains returns each chain of imports from one package to another,
// the short ones first. Each chain has an array of its own.
func Chains(imports map[string][]string, from, to string) [][]string {
	var found [][]string
	queue := [][]string{{from}}
	for len(queue) > 0 {
		chain := queue[0]
		queue = queue[1:]
		last := chain[len(chain)-1]
		if last == to {
			found = append(found, chain)
			continue
		}
		for _, next := range imports[last] {
			longer := append(chain[:len(chain):len(chain)], next)
			queue = append(queue, longer)
		}
	}
	return found
}

// endregion
