package kiosk

import "errors"

// ErrPaper says that a tray is empty.
var ErrPaper = errors.New("out of paper")

// JamError says behind which flap a photo is stuck.
type JamError struct {
	Flap string
}

func (e *JamError) Error() string { return "jam behind flap " + e.Flap }

// Advice is what the kiosk shows after a print that ended in err. The
// printers' drivers wrap and join their errors; a jam is shown before
// anything else.
func Advice(err error) string {
	jam := &JamError{}
	if errors.Is(err, jam) {
		return "open flap " + jam.Flap
	}
	switch {
	case err == nil:
		return "take your photos"
	case errors.Is(err, ErrPaper):
		return "add paper"
	}
	return "call the staff"
}
