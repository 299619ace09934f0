package push

import (
	"context"

	logspb "course.example/units/grpc/service-definition/exercises/log-push/starter"
)

// region: push
func push(
	ctx context.Context, c logspb.LogsClient, lines []*logspb.Line,
) (*logspb.Receipt, error) {
	stream, err := c.Push(ctx, lines[0])
	if err != nil {
		return nil, err
	}
	for _, line := range lines[1:] {
		if err := stream.Send(line); err != nil {
			break
		}
	}
	return stream.CloseAndRecv()
}

// endregion

var _ = push
