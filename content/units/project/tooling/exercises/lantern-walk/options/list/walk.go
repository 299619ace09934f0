package walk

import "io"

// Group is one group of a lantern walk.
type Group struct {
	Name     string
	Children int
}

// region: walk
func List(w io.Writer, groups []Group) error {
	for _, g := range groups {
		io.WriteString(w, g.Name+"\n")
	}
	return nil
}

// endregion
