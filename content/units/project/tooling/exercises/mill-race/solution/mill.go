package mill

import "sync"

func ptr(n int) *int { return &n }

// region: mill
type State struct {
	Wheel *int
	Extra map[string]any
}

func Turn(wheels int, turn func(State)) {
	var wg sync.WaitGroup
	for n := range wheels {
		wg.Add(1)
		go func() {
			defer wg.Done()
			turn(State{Wheel: ptr(n)})
		}()
	}
	wg.Wait()
}

// endregion
