package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"google.golang.org/grpc"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"

	"course.example/units/grpc/server/snippets/inmemory"
)

// region: late
func isLate(err error) bool {
	return errors.Is(err, context.DeadlineExceeded)
}

// endregion

// ladder takes calls and never answers.
type ladder struct {
	healthpb.UnimplementedHealthServer
}

func (ladder) Check(ctx context.Context, _ *healthpb.HealthCheckRequest) (*healthpb.HealthCheckResponse, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	healthpb.RegisterHealthServer(s, ladder{})
	go s.Serve(lis)
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_, err := healthpb.NewHealthClient(conn).Check(ctx, &healthpb.HealthCheckRequest{})
	fmt.Println("late:", isLate(err))
}
