package flood

import "time"

// Forecast is computed once, in the background.
type Forecast struct {
	levels []float64
	alarm  bool
}

// Start begins to compute. That may take hours.
func Start(compute func() []float64, limit float64) *Forecast {
	f := &Forecast{}
	go func() {
		f.levels = compute()
		f.judge(limit)
	}()
	return f
}

// judge sets the alarm if a level is above the limit.
func (f *Forecast) judge(limit float64) {
	for _, level := range f.levels {
		if level > limit {
			f.alarm = true
		}
	}
}

// Levels waits for the levels.
func (f *Forecast) Levels() []float64 {
	time.Sleep(500 * time.Millisecond)
	return f.levels
}

// Alarm waits, and says whether a level is above the limit.
func (f *Forecast) Alarm() bool {
	time.Sleep(500 * time.Millisecond)
	return f.alarm
}
