package hail

import (
	"context"

	pb "course.example/units/grpc/streams-and-interceptors/exercises/hail-radar/starter"
)

// region: first
func first(
	ctx context.Context, hail pb.HailClient, area *pb.Area,
) (*pb.Warning, error) {
	stream, err := hail.Watch(ctx, area)
	if err != nil {
		return nil, err
	}
	defer stream.CloseSend()
	return stream.Recv()
}

// endregion

func First(ctx context.Context, hail pb.HailClient) (*pb.Warning, error) {
	return first(ctx, hail, &pb.Area{Name: "Ulm"})
}
