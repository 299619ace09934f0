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
	if ctx.Err() != nil {
		return "", fmt.Errorf("station %s: %w", id, ctx.Err())
	}
	if err != nil {
		return "", fmt.Errorf("station %s: %w: %v", id, ErrNoStation, err)
	}
	return name, nil
}
