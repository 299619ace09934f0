// Package votes counts votes.
package votes

import "sync"

// Place is a polling place.
type Place struct{ votes int }

// Count counts the votes of a place.
func (p *Place) Count() { p.votes++ }

// CountAll counts the votes of all places.
// region: count
func CountAll(places []*Place) {
	var wg sync.WaitGroup
	// A
	for _, p := range places {
		// B
		// endregion
		wg.Add(1)
		// region: count
		go func() {
			// C
			defer wg.Done()
			p.Count()
		}()
		// D
	}
	wg.Wait()
}

// endregion
