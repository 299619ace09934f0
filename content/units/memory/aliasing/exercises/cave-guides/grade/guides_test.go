package grade_test

import (
	"sync"
	"testing"

	guides "course.example/units/memory/aliasing/exercises/cave-guides/solution"
)

func TestEachQuestionIsCounted(t *testing.T) {
	g := guides.New()
	g.Set("Bear", "Ida")
	g.Guide("Bear")
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if name, ok := g.Guide("Bear"); name != "Ida" || !ok {
				t.Errorf("guide of Bear: got %q %v, want Ida", name, ok)
			}
		})
	}
	wg.Wait()
	if got := g.Asked("Bear"); got != 3 {
		t.Errorf("asked three times: counted %d, want 3", got)
	}
}
