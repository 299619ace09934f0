package main

import (
	"context"
	"fmt"
	"sync"

	"google.golang.org/grpc"

	"course.example/units/grpc/server/exercises/cable-ferry/starter/ferrypb"
	"course.example/units/grpc/server/snippets/inmemory"
)

// region: server
type queue struct {
	*ferrypb.UnimplementedFerryServer
	mu     sync.Mutex
	plates []string
}

func (q *queue) Join(
	ctx context.Context, req *ferrypb.JoinRequest,
) (*ferrypb.Place, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.plates = append(q.plates, req.GetPlate())
	return &ferrypb.Place{Number: int32(len(q.plates))}, nil
}

func newServer() *grpc.Server {
	s := grpc.NewServer()
	var q queue
	ferrypb.RegisterFerryServer(s, &q)
	return s
}

// endregion

func main() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := newServer()
	go s.Serve(lis)
	defer s.Stop()
	place, err := ferrypb.NewFerryClient(conn).Join(context.Background(), &ferrypb.JoinRequest{Plate: "KA-482"})
	fmt.Println("place", place.GetNumber(), err)
}
