package walk

// Group is one group of a lantern walk.
type Group struct {
	Name     string
	Children int
}

// region: walk
func Count(groups []Group) (total int) {
	for _, g := range groups {
		total += g.Children
	}
	return total
}

// endregion
