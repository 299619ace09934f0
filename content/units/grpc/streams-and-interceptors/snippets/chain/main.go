package main

import (
	"context"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

// region: interceptors
// logged writes down how each call ended.
func logged(
	ctx context.Context, req any,
	info *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (any, error) {
	resp, err := next(ctx, req)
	fmt.Println(info.FullMethod, status.Code(err))
	return resp, err
}

// authorised lets nobody through who has no token.
func authorised(
	ctx context.Context, req any,
	_ *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (any, error) {
	if len(metadata.ValueFromIncomingContext(ctx, "authorization")) == 0 {
		return nil, status.Error(codes.Unauthenticated, "no token")
	}
	return next(ctx, req)
}

// endregion

type tracker struct{ pb.UnimplementedTrackerServer }

func (tracker) Locate(context.Context, *pb.LocateRequest) (*pb.LocateResponse, error) {
	return &pb.LocateResponse{}, nil
}

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	// region: server
	s := grpc.NewServer(
		grpc.ChainUnaryInterceptor(logged, authorised),
		grpc.ChainStreamInterceptor(streamLogged, streamAuthorised),
	)
	// endregion
	pb.RegisterTrackerServer(s, tracker{})
	go s.Serve(lis)
	defer s.Stop()
	client := pb.NewTrackerClient(conn)
	ctx := context.Background()
	client.Locate(ctx, &pb.LocateRequest{})
	client.Locate(metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer 7"), &pb.LocateRequest{})
}

func streamLogged(srv any, ss grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	err := next(srv, ss)
	fmt.Println(info.FullMethod, status.Code(err))
	return err
}

func streamAuthorised(srv any, ss grpc.ServerStream, _ *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	if len(metadata.ValueFromIncomingContext(ss.Context(), "authorization")) == 0 {
		return status.Error(codes.Unauthenticated, "no token")
	}
	return next(srv, ss)
}
