package main

import (
	"context"
	"errors"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

var errUnknownParcel = errors.New("unknown parcel")

// logf prints what a real server would log.
func logf(format string, args ...any) { fmt.Printf("server log: "+format+"\n", args...) }

// region: server
func toStatus(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errUnknownParcel):
		return status.Error(codes.NotFound, "no such parcel")
	}
	logf("locate: %v", err)
	return status.Error(codes.Internal, "internal error")
}

// endregion

// region: client
func (d *desk) depot(ctx context.Context, parcel string) (string, error) {
	found, err := d.tracker.Locate(ctx, &pb.LocateRequest{ParcelId: parcel})
	switch status.Code(err) {
	case codes.OK:
		return found.GetLastScan().GetDepot(), nil
	case codes.NotFound:
		return "", fmt.Errorf("%w %s", errUnknownParcel, parcel)
	default:
		return "", fmt.Errorf("locate %s: %w", parcel, err)
	}
}

// endregion

type desk struct {
	tracker pb.TrackerClient
}

type server struct {
	pb.UnimplementedTrackerServer
}

func (s *server) Locate(ctx context.Context, req *pb.LocateRequest) (*pb.LocateResponse, error) {
	scan, err := last(req.GetParcelId())
	if err != nil {
		return nil, toStatus(err)
	}
	return &pb.LocateResponse{LastScan: scan}, nil
}

func last(id string) (*pb.Scan, error) {
	switch id {
	case "p-9":
		return &pb.Scan{Depot: "Lund"}, nil
	case "p-77":
		return nil, fmt.Errorf("db-3.internal: scans of %s: %w", id, errUnknownParcel)
	}
	return nil, errors.New("db-3.internal: disk is full")
}

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	pb.RegisterTrackerServer(s, &server{})
	go s.Serve(lis)
	defer s.Stop()
	d := &desk{tracker: pb.NewTrackerClient(conn)}
	for _, parcel := range []string{"p-9", "p-77", "p-8"} {
		depot, err := d.depot(context.Background(), parcel)
		fmt.Printf("%q, unknown parcel: %t, %v\n", depot, errors.Is(err, errUnknownParcel), err)
	}
}
