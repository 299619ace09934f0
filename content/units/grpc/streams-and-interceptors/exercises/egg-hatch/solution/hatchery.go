package hatchery

import (
	"context"
	"errors"
)

// Event says how an egg in a tray is.
type Event struct {
	Tray    int
	Hatched bool
	Cold    bool
}

// Stream stands for grpc.ServerStreamingClient[Event]. Its call ends
// when its ctx does, or when Recv has returned an error: io.EOF after
// all trays were emptied, another one if something went wrong.
type Stream interface {
	Recv() (*Event, error)
	CloseSend() error
	Context() context.Context
}

// Client is what was generated for the service.
type Client interface {
	Watch(ctx context.Context) (Stream, error)
}

// ErrCold is for a tray that is too cold.
var ErrCold = errors.New("tray is too cold")
