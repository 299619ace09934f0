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
func Run(steps []Step) []error {
	var results []error
	for _, step := range steps {
		results = append(results, do(step))
	}
	return results
}

func do(step Step) (err error) {
	defer func() {
		err = nil
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: panic: %v", step.Name, r)
		}
	}()
	return step.Do()
}
