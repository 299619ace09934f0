package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/client/snippets/wire"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

// server takes calls and never answers.
type server struct {
	pb.UnimplementedTrackerServer
	ended chan struct{}
}

func (s server) Locate(ctx context.Context, req *pb.LocateRequest) (*pb.LocateResponse, error) {
	<-ctx.Done()
	s.ended <- struct{}{}
	return nil, ctx.Err()
}

func main() {
	srv := server{ended: make(chan struct{}, 2)}
	s := grpc.NewServer()
	pb.RegisterTrackerServer(s, srv)
	conn, err := grpc.NewClient("passthrough:///memory", wire.Serve(s),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		panic(err)
	}
	tracker := pb.NewTrackerClient(conn)
	req := &pb.LocateRequest{ParcelId: "p-9"}
	// region: calls
	forever := make(chan error, 1)
	go func() {
		_, err := tracker.Locate(context.Background(), req)
		forever <- err
	}()

	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_, err = tracker.Locate(ctx, req)
	fmt.Println("with a deadline:", status.Code(err))
	// endregion
	<-srv.ended
	fmt.Println("the server: the ctx of that call has ended too")
	select {
	case err := <-forever:
		fmt.Println("without one:", err)
	case <-time.After(2 * time.Second):
		fmt.Println("without one: 3s later it still waits")
	}
}
