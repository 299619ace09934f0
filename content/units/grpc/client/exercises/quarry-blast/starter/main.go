package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/client/snippets/wire"
)

// region: siren
type siren struct{ client healthpb.HealthClient }

func (s siren) ask(opts ...grpc.CallOption) codes.Code {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	_, err := s.client.Check(ctx, &healthpb.HealthCheckRequest{}, opts...)
	return status.Code(err)
}

// endregion

func main() {
	conn, err := grpc.NewClient("passthrough:///siren", wire.Down(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		panic(err)
	}
	s := siren{client: healthpb.NewHealthClient(conn)}
	// region: main
	fmt.Println(s.ask(), s.ask(grpc.WaitForReady(true)))
	// endregion
}
