package flood

import "sync"

// Forecast is computed once, in the background.
type Forecast struct {
	compute func() ([]float64, bool)
}

// Start begins to compute. That may take hours.
func Start(compute func() []float64, limit float64) *Forecast {
	f := &Forecast{compute: sync.OnceValues(func() ([]float64, bool) {
		levels, alarm := compute(), false
		for _, level := range levels {
			alarm = alarm || level > limit
		}
		return levels, alarm
	})}
	go f.compute()
	return f
}

// Levels waits for the levels.
func (f *Forecast) Levels() []float64 {
	levels, _ := f.compute()
	return levels
}

// Alarm waits, and says whether a level is above the limit.
func (f *Forecast) Alarm() bool {
	_, alarm := f.compute()
	return alarm
}
