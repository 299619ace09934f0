package main

import (
	"context"
	"fmt"

	"google.golang.org/grpc"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

// region: server
type server struct {
	pb.UnimplementedTrackerServer
	seen map[string]*pb.Scan
}

// Locate tells where a parcel was seen last.
func (s *server) Locate(
	ctx context.Context, req *pb.LocateRequest,
) (*pb.LocateResponse, error) {
	return &pb.LocateResponse{LastScan: s.seen[req.GetParcelId()]}, nil
}

// endregion

// region: main
func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	pb.RegisterTrackerServer(s, &server{seen: map[string]*pb.Scan{"p-9": {Depot: "Lund"}}})
	go s.Serve(lis)
	defer s.Stop()

	ctx := context.Background()
	client := pb.NewTrackerClient(conn)
	found, err := client.Locate(ctx, &pb.LocateRequest{ParcelId: "p-9"})
	fmt.Printf("Locate: depot %q, error %v\n", found.GetLastScan().GetDepot(), err)
	watch, err := client.Watch(ctx, &pb.WatchRequest{ParcelId: "p-9"})
	if err == nil {
		_, err = watch.Recv()
	}
	fmt.Println("Watch:", err)
}

// endregion
