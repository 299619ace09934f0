package main

import (
	"context"
	"fmt"

	"google.golang.org/grpc"

	"course.example/units/grpc/server/snippets/inmemory"
	"course.example/units/grpc/service-definition/snippets/parcelpb"
)

// region: server
type server struct {
	parcelpb.UnimplementedTrackerServer
	seen map[string]*parcelpb.Scan
}

// Locate tells where a parcel was seen last.
func (s *server) Locate(ctx context.Context, req *parcelpb.LocateRequest) (*parcelpb.LocateResponse, error) {
	return &parcelpb.LocateResponse{LastScan: s.seen[req.GetParcelId()]}, nil
}

// endregion

// region: main
func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	parcelpb.RegisterTrackerServer(s, &server{seen: map[string]*parcelpb.Scan{"p-9": {Depot: "Lund"}}})
	go s.Serve(lis)
	defer s.Stop()

	ctx := context.Background()
	client := parcelpb.NewTrackerClient(conn)
	found, err := client.Locate(ctx, &parcelpb.LocateRequest{ParcelId: "p-9"})
	fmt.Printf("Locate: depot %q, error %v\n", found.GetLastScan().GetDepot(), err)
	watch, err := client.Watch(ctx, &parcelpb.WatchRequest{ParcelId: "p-9"})
	if err == nil {
		_, err = watch.Recv()
	}
	fmt.Println("Watch:", err)
}

// endregion
