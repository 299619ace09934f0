package flood

import "sync"

// Forecast is computed once, in the background.
type Forecast struct {
	computing sync.WaitGroup
	levels    []float64
	alarm     bool
}

// Start begins to compute. That may take hours.
func Start(compute func() []float64, limit float64) *Forecast {
	f := &Forecast{}
	f.computing.Go(func() {
		f.levels = compute()
		for _, level := range f.levels {
			f.alarm = f.alarm || level > limit
		}
	})
	return f
}

// Levels waits for the levels.
func (f *Forecast) Levels() []float64 {
	f.computing.Wait()
	return f.levels
}

// Alarm waits, and says whether a level is above the limit.
func (f *Forecast) Alarm() bool {
	f.computing.Wait()
	return f.alarm
}
