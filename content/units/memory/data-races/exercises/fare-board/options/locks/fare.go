package fare

import "sync"

// Load is what loads the new fare.
var Load = func() int { return 0 }

// Fare returns the loaded fare.
func Fare() int { return fareOf(Load) }

// region: fare
func fareOf(load func() int) (fare int) {
	var mu sync.Mutex
	go func() { mu.Lock(); fare = load(); mu.Unlock() }()
	mu.Lock()
	defer mu.Unlock()
	return fare
}

// endregion
