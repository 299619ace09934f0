package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/client/snippets/wire"
)

// region: organiser
type organiser struct {
	fields healthpb.HealthClient
}

// rounds asks each field, one after the other. A field answers after
// 2 s, and is given up after 5 s.
func (o *organiser) rounds(ctx context.Context, names ...string) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	for _, name := range names {
		_, err := o.fields.Check(ctx, request(name))
		fmt.Println(name, status.Code(err))
	}
}

func request(name string) *healthpb.HealthCheckRequest {
	return &healthpb.HealthCheckRequest{Service: name}
}

// endregion

// field needs its time.
type field struct {
	healthpb.UnimplementedHealthServer
}

func (field) Check(ctx context.Context, _ *healthpb.HealthCheckRequest) (*healthpb.HealthCheckResponse, error) {
	select {
	case <-time.After(2 * time.Second):
		return &healthpb.HealthCheckResponse{Status: healthpb.HealthCheckResponse_SERVING}, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func main() {
	s := grpc.NewServer()
	healthpb.RegisterHealthServer(s, field{})
	conn, err := grpc.NewClient("passthrough:///fields", wire.Serve(s),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		panic(err)
	}
	o := &organiser{fields: healthpb.NewHealthClient(conn)}
	o.rounds(context.Background(), "north", "dunes", "pier")
}
