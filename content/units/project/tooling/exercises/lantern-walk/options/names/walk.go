package walk

import "strings"

// Group is one group of a lantern walk.
type Group struct {
	Name     string
	Children int
}

// region: walk
func Names(groups []Group) string {
	var names, lines []string
	for _, g := range groups {
		if g.Children > 0 {
			names = append(names, g.Name)
		}
	}
	return strings.Join(lines, ", ")
}

// endregion
