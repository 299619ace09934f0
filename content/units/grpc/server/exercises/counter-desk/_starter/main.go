package main

import (
	"context"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	"course.example/units/grpc/service-definition/snippets/parcelpb"
)

// region: desk
type desk struct {
	parcelpb.UnimplementedTrackerServer
	seen map[string]*parcelpb.Scan
}

func (d *desk) Locate(
	ctx context.Context, req *parcelpb.LocateRequest,
) (*parcelpb.LocateResponse, error) {
	return &parcelpb.LocateResponse{LastScan: d.seen[req.GetParcelId()]}, nil
}

func newServer() *grpc.Server {
	s := grpc.NewServer()
	parcelpb.RegisterTrackerServer(s, desk{})
	return s
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	s := newServer()
	go s.Serve(lis)
	_, err := parcelpb.NewTrackerClient(conn).Locate(context.Background(), nil)
	fmt.Println(status.Code(err))
}
