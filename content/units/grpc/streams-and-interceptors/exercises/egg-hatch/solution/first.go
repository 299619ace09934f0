package hatchery

import "context"

// First returns the tray in which the first egg hatches, which may take
// weeks, or ErrCold as soon as a tray is too cold. Errors of the client and
// of the stream are returned as they are, also when ctx ends. Whatever First
// returns, nothing of its call is left then, though ctx may live on.
func First(ctx context.Context, client Client) (tray int, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := client.Watch(ctx)
	if err != nil {
		return 0, err
	}
	for {
		event, err := stream.Recv()
		if err != nil {
			return 0, err
		}
		if event.Cold {
			return 0, ErrCold
		}
		if event.Hatched {
			return event.Tray, nil
		}
	}
}
