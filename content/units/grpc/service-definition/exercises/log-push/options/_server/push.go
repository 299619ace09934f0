package push

import (
	"context"

	logspb "course.example/units/grpc/service-definition/exercises/log-push/starter"
)

// region: push
func push(
	ctx context.Context, c logspb.LogsClient, lines []*logspb.Line,
) (*logspb.Receipt, error) {
	stream, err := c.Push(ctx)
	if err != nil {
		return nil, err
	}
	for _, line := range lines {
		if err := stream.Send(line); err != nil {
			break
		}
	}
	return stream.Recv()
}

// endregion

var _ = push
