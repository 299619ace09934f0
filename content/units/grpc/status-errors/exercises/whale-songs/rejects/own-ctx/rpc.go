package songs

import (
	"context"
	"errors"
)

// Status is the error that a call returns.
type Status struct{ Code, Message string }

func (s *Status) Error() string { return s.Code + ": " + s.Message }

// CodeOf is what status.Code is. It looks through wrapping.
func CodeOf(err error) string {
	if err == nil {
		return "OK"
	}
	if s, ok := errors.AsType[*Status](err); ok {
		return s.Code
	}
	return "Unknown"
}

// Client is a generated client, and a pause.
type Client interface {
	Get(ctx context.Context, whale string) ([]byte, error)
	// Pause waits for a second. It returns false if ctx ends first.
	Pause(ctx context.Context) bool
}
