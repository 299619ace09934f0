package noise

// Meter measures a level.
type Meter func() int

// Loudest is the highest level of all meters.
func Loudest(meters []Meter) int { return loudest(meters) }

// region: loudest
func loudest(meters []Meter) int {
	levels := make(chan int)
	for _, measure := range meters {
		go func() { levels <- measure() }()
	}
	highest := 0
	for range meters {
		highest = max(highest, <-levels)
	}
	return highest
}

// endregion
