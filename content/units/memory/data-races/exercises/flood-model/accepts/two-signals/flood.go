package flood

// Forecast is computed once, in the background.
type Forecast struct {
	done   chan struct{}
	judged chan struct{}
	levels []float64
	alarm  bool
}

// Start begins to compute. That may take hours.
func Start(compute func() []float64, limit float64) *Forecast {
	f := &Forecast{done: make(chan struct{}), judged: make(chan struct{})}
	go func() {
		f.levels = compute()
		close(f.done)
		f.judge(limit)
		close(f.judged)
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
	<-f.done
	return f.levels
}

// Alarm waits, and says whether a level is above the limit.
func (f *Forecast) Alarm() bool {
	<-f.judged
	return f.alarm
}
