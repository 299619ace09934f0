package grade_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	routes "course.example/units/errors/panic-and-recover/exercises/courier-routes/solution"
)

var errClosed = errors.New("bridge is closed")

// plan takes a second. What becomes of it stands in the tour's name.
func plan(tour string) error {
	time.Sleep(time.Second)
	switch {
	case strings.HasPrefix(tour, "panic"):
		panic("no depot in " + tour)
	case strings.HasPrefix(tour, "bug"):
		return errors.New([]string{}[len(tour)-len(tour)])
	case strings.HasPrefix(tour, "error"):
		return fmt.Errorf("plan %s: %w", tour, errClosed)
	}
	return nil
}

var mornings = [][]string{
	{"panic 1"},
	{"panic 1", "bug 2", "panic 3", "fine 4", "error 5"},
	{"fine 1", "panic 2", "error 3", "fine 4", "panic 5", "fine 6"},
}

func TestPanicIsTheErrorOfItsTour(t *testing.T) {
	for _, tours := range mornings {
		for _, n := range []int{1, 2, 8} {
			synctest.Test(t, func(t *testing.T) {
				errs := routes.Plan(tours, n, plan)
				if len(errs) != len(tours) {
					t.Fatalf("tours %q on %d goroutines: got %d errors, want %d", tours, n, len(errs), len(tours))
				}
				for i, tour := range tours {
					want := ""
					switch {
					case strings.HasPrefix(tour, "panic"):
						want = "no depot in " + tour
					case strings.HasPrefix(tour, "bug"):
						want = "index out of range"
					default:
						continue
					}
					if errs[i] == nil || !strings.Contains(errs[i].Error(), want) {
						t.Errorf("tours %q on %d goroutines: the error of %s is %v, want one that contains %q", tours, n, tour, errs[i], want)
					}
				}
			})
		}
	}
}

func TestPanicCostsNoOtherTour(t *testing.T) {
	for _, tours := range mornings {
		for _, n := range []int{1, 2, 8} {
			synctest.Test(t, func(t *testing.T) {
				var mu sync.Mutex
				planned := 0
				errs := routes.Plan(tours, n, func(tour string) error {
					mu.Lock()
					planned++
					mu.Unlock()
					return plan(tour)
				})
				if planned != len(tours) {
					t.Errorf("tours %q on %d goroutines: %d were planned, want %d", tours, n, planned, len(tours))
				}
				if len(errs) != len(tours) {
					t.Fatalf("tours %q on %d goroutines: got %d errors, want %d", tours, n, len(errs), len(tours))
				}
				for i, tour := range tours {
					if strings.HasPrefix(tour, "fine") && errs[i] != nil || strings.HasPrefix(tour, "error") && (!errors.Is(errs[i], errClosed) || errs[i].Error() != "plan "+tour+": bridge is closed") {
						t.Errorf("tours %q on %d goroutines: the error of %s is %v, want what plan returned", tours, n, tour, errs[i])
					}
				}
			})
		}
	}
}

func TestSeveralToursAtOnce(t *testing.T) {
	for _, c := range []struct{ n, seconds int }{{1, 6}, {3, 2}, {6, 1}} {
		synctest.Test(t, func(t *testing.T) {
			begin := time.Now()
			routes.Plan(make([]string, 6), c.n, plan)
			if took, want := time.Since(begin), time.Duration(c.seconds)*time.Second; took != want {
				t.Errorf("6 tours of 1s on %d goroutines: got %v, want %v", c.n, took, want)
			}
		})
	}
}
