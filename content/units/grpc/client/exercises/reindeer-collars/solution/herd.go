package herd

import (
	"context"
	"time"
)

// Conn is what a *grpc.ClientConn is.
type Conn interface {
	Invoke(ctx context.Context, method, collar string, position *string) error
}

// Herd asks collars.
type Herd struct{ Conn Conn }

// Position returns where a reindeer is. Its collar has at most 10 seconds
// for the answer, and less if ctx ends earlier.
func (h *Herd) Position(ctx context.Context, collar string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	var position string
	err := h.Conn.Invoke(ctx, "/herd.v1.Collar/Position", collar, &position)
	return position, err
}
