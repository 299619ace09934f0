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
	switch {
	case err == nil:
		return name, nil
	case errors.Is(err, ErrMissing):
		return "", fmt.Errorf("station %s: %w: %v", id, ErrNoStation, err)
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return "", fmt.Errorf("station %s: %w", id, err)
	}
	return "", fmt.Errorf("station %s: %v", id, err)
}
