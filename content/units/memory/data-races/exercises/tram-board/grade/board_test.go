package grade_test

import (
	"fmt"
	"sync"
	"testing"

	tram "course.example/units/memory/data-races/exercises/tram-board/solution"
)

func TestMethodsMayBeCalledAtOnce(t *testing.T) {
	b := tram.NewBoard("Harbour")
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() { b.Set(fmt.Sprint("line ", i), i) })
		wg.Go(func() { b.Due("line 3") })
		wg.Go(func() { _, _, _ = b.Len(), b.Views(), b.Stop() })
	}
	wg.Wait()
	if got := b.Len(); got != 20 {
		t.Errorf("20 lines were set: got %d", got)
	}
}
