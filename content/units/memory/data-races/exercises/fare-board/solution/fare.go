package fare

import "sync"

// Load is what loads the new fare.
var Load = func() int { return 0 }

// Fare returns the loaded fare.
func Fare() int { return fareOf(Load) }

// region: fare
func fareOf(load func() int) (fare int) {
	var wg sync.WaitGroup
	wg.Go(func() { fare = load() })
	wg.Wait()
	return fare
}

// endregion
