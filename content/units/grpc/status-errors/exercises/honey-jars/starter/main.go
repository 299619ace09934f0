package main

import (
	"context"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
)

// region: jars
type jars struct {
	healthpb.UnimplementedHealthServer
}

func (j *jars) Check(
	ctx context.Context, req *healthpb.HealthCheckRequest,
) (*healthpb.HealthCheckResponse, error) {
	if err := j.open(req.GetService()); err != nil {
		return nil, fmt.Errorf("shelf: %w", err)
	}
	return &healthpb.HealthCheckResponse{}, nil
}

func (j *jars) open(jar string) error {
	return status.Errorf(codes.NotFound, "no %s", jar)
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	healthpb.RegisterHealthServer(s, &jars{})
	go s.Serve(lis)
	defer s.Stop()
	client := healthpb.NewHealthClient(conn)
	ctx := context.Background()
	// region: main
	_, err := client.Check(ctx, &healthpb.HealthCheckRequest{Service: "lime"})
	fmt.Printf("%v %q", status.Code(err), status.Convert(err).Message())
	// endregion
}
