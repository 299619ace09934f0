package main

import (
	"context"
	"fmt"
	"io"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/streams-and-interceptors/exercises/herd-count/starter/herdpb"
)

type server struct{ pb.UnimplementedHerdServer }

// region: server
func (server) Count(
	stream grpc.ClientStreamingServer[pb.Animal, pb.Total],
) error {
	total := &pb.Total{}
	for {
		animal, err := stream.Recv()
		if err == io.EOF {
			return stream.SendAndClose(total)
		}
		if err != nil {
			return err
		}
		if animal.GetLegs() != 4 {
			return status.Error(codes.InvalidArgument, "not a cow")
		}
		total.Animals++
	}
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	pb.RegisterHerdServer(s, server{})
	go s.Serve(lis)
	defer s.Stop()
	ctx := context.Background()
	client := pb.NewHerdClient(conn)

	// region: client
	stream, err := client.Count(ctx)
	for err == nil {
		err = stream.Send(&pb.Animal{Legs: 2})
	}
	fmt.Println(err)
	_, err = stream.CloseAndRecv()
	fmt.Println(status.Code(err))
	// endregion
}
