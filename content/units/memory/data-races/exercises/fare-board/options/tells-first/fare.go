package fare

// Load is what loads the new fare.
var Load = func() int { return 0 }

// Fare returns the loaded fare.
func Fare() int { return fareOf(Load) }

// region: fare
func fareOf(load func() int) (fare int) {
	done := make(chan struct{})
	go func() { done <- struct{}{}; fare = load() }()
	<-done
	return fare
}

// endregion
