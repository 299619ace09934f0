package routes

import (
	"fmt"
	"sync"
)

// Plan plans every tour on n goroutines, n being at least 1. For each tour
// there is one error, at its index: what plan returned, or, if plan
// panicked, an error that contains the panic's value. A panic costs no
// other tour.
func Plan(tours []string, n int, plan func(tour string) error) []error {
	errs := make([]error, len(tours))
	defer func() {
		if r := recover(); r != nil {
			errs = append(errs, fmt.Errorf("plan panicked: %v", r))
		}
	}()
	next := make(chan int)
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for i := range next {
				errs[i] = plan(tours[i])
			}
		})
	}
	for i := range tours {
		next <- i
	}
	close(next)
	wg.Wait()
	return errs
}
