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
	list := map[string]int{}
	seen := map[Module]bool{}
	var visit func(m Module)
	visit = func(m Module) {
		if seen[m] {
			return
		}
		seen[m] = true
		if minor, ok := list[m.Path]; !ok || m.Minor > minor {
			list[m.Path] = m.Minor
		}
		for _, need := range r[m] {
			visit(need)
		}
	}
	visit(main)
	return list
}
