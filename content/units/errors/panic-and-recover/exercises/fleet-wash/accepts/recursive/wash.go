package wash

import "fmt"

// Step is one step of the nightly care of a bus.
type Step struct {
	Name string
	Do   func() error
}

// Run does every step in order, whatever becomes of those before. It
// returns one result for each: what Do returned, or, if Do panicked, an
// error with the step's name and the panic's value in its text.
func Run(steps []Step) (results []error) {
	if len(steps) == 0 {
		return nil
	}
	var err error
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: %v", steps[0].Name, r)
		}
		results = append([]error{err}, Run(steps[1:])...)
	}()
	err = steps[0].Do()
	return nil
}
