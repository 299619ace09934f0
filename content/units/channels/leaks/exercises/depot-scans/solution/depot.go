package depot

import "sync"

// Collect runs all scanners and returns what they found.
func Collect(scanners []func(found chan<- string)) []string {
	// region: collect
	found := make(chan string)
	var wg sync.WaitGroup
	for _, scan := range scanners {
		wg.Go(func() { scan(found) })
	}
	go func() {
		wg.Wait()
		close(found)
	}()
	var all []string
	for parcel := range found {
		all = append(all, parcel)
	}
	return all
	// endregion
}
