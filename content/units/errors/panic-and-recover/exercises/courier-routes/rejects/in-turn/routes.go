package routes

import "fmt"

// Plan plans every tour on n goroutines, n being at least 1. For each tour
// there is one error, at its index: what plan returned, or, if plan
// panicked, an error that contains the panic's value. A panic costs no
// other tour.
func Plan(tours []string, n int, plan func(tour string) error) []error {
	errs := make([]error, len(tours))
	for i, tour := range tours {
		errs[i] = planOne(tour, plan)
	}
	return errs
}

func planOne(tour string, plan func(string) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("tour %s: plan panicked: %v", tour, r)
		}
	}()
	return plan(tour)
}
