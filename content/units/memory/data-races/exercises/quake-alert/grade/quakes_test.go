package grade_test

import (
	"runtime"
	"sync"
	"testing"

	quakes "course.example/units/memory/data-races/exercises/quake-alert/solution"
)

func TestEachQuakeIsWhole(t *testing.T) {
	const total = 300
	for range 5 {
		var f quakes.Feed
		var wg sync.WaitGroup
		wg.Go(func() {
			for i := range total {
				f.Add(quakes.Quake{Place: "Etna", Magnitude: 1 + float64(i)})
				runtime.Gosched()
			}
		})
		wg.Go(func() {
			for n := 0; n < total; {
				all := f.All()
				n = len(all)
				for i, q := range all {
					if q.Place != "Etna" {
						t.Errorf("quake %d of %d: got %+v, want one in Etna", i+1, n, q)
						return
					}
				}
				runtime.Gosched()
			}
		})
		wg.Wait()
	}
}
