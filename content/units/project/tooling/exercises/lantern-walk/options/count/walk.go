package walk

import "sync"

// Group is one group of a lantern walk.
type Group struct {
	Name     string
	Children int
}

// region: walk
func Count(groups []Group) (total int) {
	var wg sync.WaitGroup
	for _, g := range groups {
		wg.Go(func() { total += g.Children })
	}
	wg.Wait()
	return total
}

// endregion
