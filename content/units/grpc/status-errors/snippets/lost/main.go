package main

import (
	"context"
	"errors"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

type store struct{}

func (store) last(_ context.Context, id string) (*pb.Scan, error) {
	return nil, fmt.Errorf("db-3.internal: scans of %s: %w", id, errUnknownParcel)
}

// region: server
var errUnknownParcel = errors.New("unknown parcel")

type server struct {
	pb.UnimplementedTrackerServer
	store store
}

func (s *server) Locate(
	ctx context.Context, req *pb.LocateRequest,
) (*pb.LocateResponse, error) {
	scan, err := s.store.last(ctx, req.GetParcelId())
	if err != nil {
		return nil, fmt.Errorf("tracker: %w", err)
	}
	return &pb.LocateResponse{LastScan: scan}, nil
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	pb.RegisterTrackerServer(s, &server{})
	go s.Serve(lis)
	defer s.Stop()
	tracker := pb.NewTrackerClient(conn)
	ctx := context.Background()
	// region: client
	_, err := tracker.Locate(ctx, &pb.LocateRequest{ParcelId: "p-77"})
	fmt.Println("unknown parcel:", errors.Is(err, errUnknownParcel))
	fmt.Println("code:", status.Code(err))
	fmt.Println(err)
	// endregion
}
