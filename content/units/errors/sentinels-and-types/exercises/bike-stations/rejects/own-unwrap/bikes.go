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
	if err != nil {
		return "", &nameError{id: id, err: err}
	}
	return name, nil
}

type nameError struct {
	id  string
	err error
}

func (e *nameError) Error() string { return fmt.Sprintf("station %s: %v", e.id, e.err) }
func (e *nameError) Unwrap() error { return e.err }
func (e *nameError) Is(target error) bool {
	return target == ErrNoStation && errors.Is(e.err, ErrMissing)
}
