package fare

import (
	"runtime"
	"sync/atomic"
)

// Load is what loads the new fare.
var Load = func() int { return 0 }

// Fare returns the loaded fare.
func Fare() int { return fareOf(Load) }

// region: fare
func fareOf(load func() int) (fare int) {
	var loaded atomic.Bool
	go func() { fare = load(); loaded.Store(true) }()
	for !loaded.Load() {
		runtime.Gosched() // lets others run
	}
	return fare
}

// endregion
