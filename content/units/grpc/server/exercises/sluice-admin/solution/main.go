package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/exercises/sluice-admin/starter/sluicepb"
	"course.example/units/grpc/server/snippets/inmemory"
)

// region: sluice
type sluice struct {
	sluicepb.UnimplementedSluiceServer
	server *grpc.Server
	log    func(text string)
}

func newServer(log func(text string)) *grpc.Server {
	s := &sluice{server: grpc.NewServer(), log: log}
	sluicepb.RegisterSluiceServer(s.server, s)
	return s.server
}

// Shut ends the server. The caller gets a reply.
func (s *sluice) Shut(
	ctx context.Context, req *sluicepb.ShutRequest,
) (*sluicepb.ShutReply, error) {
	if req.GetBy() == "" {
		return nil, status.Error(codes.InvalidArgument, "who are you?")
	}
	s.log("shut by " + req.GetBy())
	go s.server.GracefulStop()
	return &sluicepb.ShutReply{Note: "closed"}, nil
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	s := newServer(func(text string) { fmt.Println(text) })
	go s.Serve(lis)
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	_, err := sluicepb.NewSluiceClient(conn).Shut(ctx, &sluicepb.ShutRequest{By: "Jonas"})
	fmt.Println("reply:", status.Code(err))
}
