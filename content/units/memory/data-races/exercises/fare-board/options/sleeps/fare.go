package fare

import "time"

// Load is what loads the new fare.
var Load = func() int { return 0 }

// Fare returns the loaded fare.
func Fare() int { return fareOf(Load) }

// region: fare
func fareOf(load func() int) (fare int) {
	go func() { fare = load() }()
	time.Sleep(100 * time.Millisecond)
	return fare
}

// endregion
