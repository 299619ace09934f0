// Package crane reports lifts that a crane refused.
package crane

import (
	"errors"
	"fmt"
)

// ErrOverload says that a load is too heavy for a crane.
var ErrOverload = errors.New("overload")

// LiftError is a lift that a crane refused.
//
//   - It matches ErrOverload if Tons is more than Limit, and else it
//     does not match it by itself.
//   - Its cause Err, which may be nil, is found by errors.Is and
//     errors.AsType.
//   - It matches nothing else but itself.
type LiftError struct {
	Tons, Limit int
	Err         error
}

func (e *LiftError) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("lift of %d t refused", e.Tons)
	}
	return fmt.Sprintf("lift of %d t refused: %v", e.Tons, e.Err)
}

func (e *LiftError) Unwrap() error { return e.Err }

func (e *LiftError) Is(target error) bool {
	return e.Tons > e.Limit
}
