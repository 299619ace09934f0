// Package deps says which versions a build takes.
package deps

// Module is the version v1.Minor.0 of a module.
type Module struct {
	Path  string
	Minor int
}

// Requires holds what the go.mod of each module at a version requires.
type Requires map[Module][]Module

// BuildList returns the minor version of each module that main needs,
// main included, by minimal version selection. The requirements of each
// version that is reached count, also if a higher one is selected.
// Modules may require each other.
func (r Requires) BuildList(main Module) map[string]int {
	reached := []Module{main}
	seen := map[Module]bool{main: true}
	for i := 0; i < len(reached); i++ {
		for _, need := range r[reached[i]] {
			if !seen[need] {
				seen[need] = true
				reached = append(reached, need)
			}
		}
	}
	list := map[string]int{}
	for _, m := range reached {
		list[m.Path] = max(list[m.Path], m.Minor)
	}
	return list
}
