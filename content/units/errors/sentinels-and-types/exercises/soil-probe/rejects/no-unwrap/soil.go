package soil

import (
	"errors"
	"fmt"
)

// ErrOffline says that a probe cannot be reached: somebody has to go.
var ErrOffline = errors.New("probe offline")

// ReadError is a reading that failed.
//
// Its cause Err, which may be nil, is found by errors.Is and by
// errors.AsType. After three tries or more it matches ErrOffline too,
// whatever the cause was. After fewer it does not by itself.
type ReadError struct {
	Probe string
	Tries int
	Err   error
}

func (e *ReadError) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("probe %s: no answer", e.Probe)
	}
	return fmt.Sprintf("probe %s: %v", e.Probe, e.Err)
}

// Is compares e with target, and leaves the walk to errors.Is.
func (e *ReadError) Is(target error) bool {
	if target == ErrOffline && e.Tries >= 3 {
		return true
	}
	return errors.Is(e.Err, target)
}
