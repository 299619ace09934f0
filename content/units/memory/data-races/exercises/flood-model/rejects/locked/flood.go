package flood

import "sync"

// Forecast is computed once, in the background.
type Forecast struct {
	mu     sync.Mutex
	levels []float64
	alarm  bool
}

// Start begins to compute. That may take hours.
func Start(compute func() []float64, limit float64) *Forecast {
	f := &Forecast{}
	go func() {
		f.mu.Lock()
		defer f.mu.Unlock()
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
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.levels
}

// Alarm waits, and says whether a level is above the limit.
func (f *Forecast) Alarm() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.alarm
}
