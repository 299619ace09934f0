package yard

// Load is one weighing.
type Load struct{ Kilos int }

// Receipt is the answer to all of them.
type Receipt struct{ Kilos int }

// Stream stands for grpc.ClientStreamingServer[Load, Receipt].
type Stream interface {
	// Recv gives the next load, and io.EOF when the client has sent all.
	// Any other error means that the loads are not complete.
	Recv() (*Load, error)
	SendAndClose(*Receipt) error
}
