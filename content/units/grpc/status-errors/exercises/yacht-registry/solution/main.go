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

type (
	request = healthpb.HealthCheckRequest
	reply   = healthpb.HealthCheckResponse
)

// region: registry
// registry says whether a yacht is registered: NotFound where it is not.
type registry struct {
	healthpb.UnimplementedHealthServer
	owners healthpb.HealthClient // another service
	yachts map[string]string     // owner by yacht
}

func (r *registry) Check(ctx context.Context, req *request) (*reply, error) {
	owner, ok := r.yachts[req.GetService()]
	if !ok {
		return nil, status.Error(codes.NotFound, "no such yacht")
	}
	_, err := r.owners.Check(ctx, &request{Service: owner})
	if err != nil {
		return nil, status.Errorf(codes.Internal, "owner: %v", err)
	}
	return &reply{Status: healthpb.HealthCheckResponse_SERVING}, nil
}

// ask is what the clients of the registry do.
func ask(ctx context.Context, client healthpb.HealthClient, yacht string) {
	_, err := client.Check(ctx, &request{Service: yacht})
	switch status.Code(err) {
	case codes.OK:
		fmt.Println(yacht, "is registered")
	case codes.NotFound:
		fmt.Println(yacht, "is free, register it")
	default:
		fmt.Println(yacht, "cannot be told:", status.Code(err))
	}
}

// endregion

// owners has lost its data.
type owners struct {
	healthpb.UnimplementedHealthServer
}

func (owners) Check(context.Context, *request) (*reply, error) {
	return nil, status.Error(codes.NotFound, "no such owner")
}

func serve(h healthpb.HealthServer) healthpb.HealthClient {
	lis, conn := inmemory.Listen()
	s := grpc.NewServer()
	healthpb.RegisterHealthServer(s, h)
	go s.Serve(lis)
	return healthpb.NewHealthClient(conn)
}

func main() {
	client := serve(&registry{owners: serve(owners{}), yachts: map[string]string{"Albatros": "Jensen"}})
	ask(context.Background(), client, "Albatros")
}
