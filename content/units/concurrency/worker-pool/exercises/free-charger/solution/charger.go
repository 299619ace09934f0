package charger

import (
	"context"
	"errors"
	"sync"
)

// Station is a charging station, and Free asks how many of its points are
// free.
type Station interface {
	Name() string
	Free(ctx context.Context) int
}

// ErrNone says that all stations have answered and none has a free point.
var ErrNone = errors.New("no free point")

type answer struct {
	station string
	free    int
}

// ask has n workers ask the stations. Feeder and workers stop when ctx ends;
// then, or after the last answer, the channel is closed.
func ask(ctx context.Context, stations []Station, n int) <-chan answer {
	jobs := make(chan Station)
	go func() {
		defer close(jobs)
		for _, s := range stations {
			select {
			case jobs <- s:
			case <-ctx.Done():
				return
			}
		}
	}()
	answers := make(chan answer)
	var workers sync.WaitGroup
	for range n {
		workers.Go(func() {
			for s := range jobs {
				select {
				case answers <- answer{s.Name(), s.Free(ctx)}:
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() {
		workers.Wait()
		close(answers)
	}()
	return answers
}

// region: find
// Find returns a station with a free point, and ErrNone only if all stations
// have said that they have none. ask has n workers ask; they and their feeder
// stop when the ctx of ask ends, and then the channel is closed.
func Find(ctx context.Context, stations []Station, n int) (string, error) {
	asking, stop := context.WithCancel(ctx)
	defer stop()
	for a := range ask(asking, stations, n) {
		if a.free > 0 {
			return a.station, nil
		}
	}
	if ctx.Err() != nil {
		return "", context.Cause(ctx)
	}
	return "", ErrNone
}

// endregion
