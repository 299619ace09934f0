package aurora

// Watch sends lights until the channel is closed, which is the end of the
// night: then it returns nil. It returns at once when the client has gone,
// with the error of its ctx, and when quit is closed, with ErrGoingAway. An
// error of Send ends it too.
func Watch(
	lights <-chan *Light, quit <-chan struct{}, stream ServerStream,
) error {
	for light := range lights {
		select {
		case <-stream.Context().Done():
			return stream.Context().Err()
		case <-quit:
			return ErrGoingAway
		default:
		}
		if err := stream.Send(light); err != nil {
			return err
		}
	}
	return nil
}
