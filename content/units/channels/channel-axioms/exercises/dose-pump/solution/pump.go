package pump

// region: run
// Run gives each dose, in ml, until the orders are closed or stop is.
// A dose of 0 is given too: it rinses the tube.
func Run(orders <-chan int, stop <-chan struct{}, give func(ml int)) string {
	for {
		select {
		case ml, ok := <-orders:
			if !ok {
				return "all given"
			}
			give(ml)
		case <-stop:
			return "stopped"
		}
	}
}

// endregion
