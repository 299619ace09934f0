package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"

	"course.example/units/grpc/client/snippets/wire"
)

// region: connect
func connect(opts ...grpc.DialOption) (*grpc.ClientConn, error) {
	conn, err := grpc.NewClient("dns:///beacon:443", opts...)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	req := &healthpb.HealthCheckRequest{}
	_, err = healthpb.NewHealthClient(conn).Check(ctx, req)
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("beacon is out of reach: %w", err)
	}
	return conn, nil
}

// endregion

func main() {
	names := manual.NewBuilderWithScheme("dns")
	names.InitialState(resolver.State{Addresses: []resolver.Address{{Addr: "10.0.0.4:443"}}})
	_, err := connect(grpc.WithResolvers(names), wire.Down(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	fmt.Println("reported:", err != nil)
}
