package frost

import "slices"

// Sensor measures the temperature in one place.
type Sensor struct {
	Name string
	Read func() (celsius int, err error)
}

// Check returns the names of the sensors that measure frost.
func Check(sensors []Sensor) []string {
	names := make(chan string)
	for _, s := range sensors {
		go func() {
			celsius, err := s.Read()
			if err != nil || celsius >= 0 {
				names <- ""
				return
			}
			names <- s.Name
		}()
	}
	var cold []string
	for range sensors {
		if name := <-names; name != "" {
			cold = append(cold, name)
		}
	}
	slices.Sort(cold)
	return cold
}
