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
	list := map[string]int{main.Path: main.Minor}
	queue := []Module{main}
	for len(queue) > 0 {
		m := queue[0]
		queue = queue[1:]
		for _, need := range r[m] {
			minor, ok := list[need.Path]
			if ok && minor == need.Minor {
				continue
			}
			list[need.Path] = max(minor, need.Minor)
			queue = append(queue, need)
		}
	}
	return list
}
