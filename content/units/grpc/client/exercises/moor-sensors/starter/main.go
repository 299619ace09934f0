package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"

	"course.example/units/grpc/client/snippets/wire"
)

// region: servers
// station answers for a sensor that it asks itself.
type station struct {
	healthpb.UnimplementedHealthServer
	sensor healthpb.HealthClient
}

func (s *station) Check(
	ctx context.Context, req *healthpb.HealthCheckRequest,
) (*healthpb.HealthCheckResponse, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Minute)
	defer cancel()
	return s.sensor.Check(ctx, req)
}

// sensor stands in the moor.
type sensor struct {
	healthpb.UnimplementedHealthServer
}

func (s *sensor) Check(
	ctx context.Context, req *healthpb.HealthCheckRequest,
) (*healthpb.HealthCheckResponse, error) {
	deadline, ok := ctx.Deadline()
	fmt.Println(ok, time.Until(deadline).Round(time.Minute))
	return &healthpb.HealthCheckResponse{}, nil
}

// endregion

func serve(h healthpb.HealthServer) healthpb.HealthClient {
	s := grpc.NewServer()
	healthpb.RegisterHealthServer(s, h)
	conn, err := grpc.NewClient("passthrough:///memory", wire.Serve(s),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		panic(err)
	}
	return healthpb.NewHealthClient(conn)
}

func main() {
	client := serve(&station{sensor: serve(&sensor{})})
	// region: main
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	client.Check(ctx, &healthpb.HealthCheckRequest{})
	// endregion
}
