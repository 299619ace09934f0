package booth

import "context"

// Stream stands for grpc.BidiStreamingClient[string, string].
type Stream interface {
	Send(sentence string) error
	Recv() (string, error)
	CloseSend() error
}

// Client is what was generated for the service.
type Client interface {
	Translate(ctx context.Context) (Stream, error)
}
