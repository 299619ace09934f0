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
	slots := make(chan struct{}, n)
	var wg sync.WaitGroup
	for i, tour := range tours {
		slots <- struct{}{}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { <-slots }()
			defer func() {
				if r := recover(); r != nil {
					errs[i] = fmt.Errorf("%v", r)
				}
			}()
			errs[i] = plan(tour)
		}()
	}
	wg.Wait()
	return errs
}
