package bikes

import (
	"context"
	"errors"
	"fmt"
)

// ErrNoStation says that there is no such station.
var ErrNoStation = errors.New("no such station")

// Store knows the stations of a bike rental.
type Store struct{ DB DB }

// Name gives the name of a station.
//
// If there is none, the error matches ErrNoStation. If ctx ended, it
// matches context.Canceled or context.DeadlineExceeded. No error of the
// database can be found by errors.Is or errors.AsType.
//
// The text names the station and holds all that the database said.
func (s *Store) Name(ctx context.Context, id string) (string, error) {
	name, err := s.DB.Get(ctx, "station/"+id)
	if err == nil {
		return name, nil
	}
	e := &nameError{text: fmt.Sprintf("station %s: %v", id, err)}
	for _, known := range []error{context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, known) {
			e.means = known
		}
	}
	if errors.Is(err, ErrMissing) {
		e.means = ErrNoStation
	}
	return "", e
}

// nameError says what it means, and keeps the database out of it.
type nameError struct {
	text  string
	means error // may be nil
}

func (e *nameError) Error() string { return e.text }
func (e *nameError) Unwrap() error { return e.means }
