package aurora

import "context"

// Watch sends lights until the channel is closed, which is the end of the
// night: then it returns nil. It returns at once when the client has gone,
// with the error of its ctx, and when quit is closed, with ErrGoingAway. An
// error of Send ends it too.
func Watch(
	lights <-chan *Light, quit <-chan struct{}, stream ServerStream,
) error {
	ctx, cancel := context.WithCancelCause(stream.Context())
	defer cancel(nil)
	go func() {
		select {
		case <-quit:
			cancel(ErrGoingAway)
		case <-ctx.Done():
		}
	}()
	for {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case light, ok := <-lights:
			if !ok {
				return nil
			}
			if err := stream.Send(light); err != nil {
				return err
			}
		}
	}
}
