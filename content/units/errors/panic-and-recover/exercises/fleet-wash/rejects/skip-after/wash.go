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
	results := make([]error, len(steps))
	at := 0
	func() {
		defer func() {
			if r := recover(); r != nil {
				results[at] = fmt.Errorf("%s: panic: %v", steps[at].Name, r)
			}
		}()
		for at = range steps {
			results[at] = steps[at].Do()
		}
	}()
	return results
}
