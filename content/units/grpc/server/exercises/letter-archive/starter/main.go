package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"

	"course.example/units/grpc/server/exercises/letter-archive/starter/archivepb"
	"course.example/units/grpc/server/snippets/inmemory"
)

// region: archive
type archive struct {
	archivepb.UnimplementedArchiveServer
	started chan struct{}
	stored  atomic.Int32
}

func (a *archive) Store(
	ctx context.Context, letter *archivepb.Letter,
) (*archivepb.Receipt, error) {
	close(a.started)
	time.Sleep(time.Second)
	a.stored.Add(1)
	return &archivepb.Receipt{Shelf: 4}, nil
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	s := grpc.NewServer()
	a := &archive{started: make(chan struct{})}
	archivepb.RegisterArchiveServer(s, a)
	// region: main
	go archivepb.NewArchiveClient(conn).Store(context.Background(), &archivepb.Letter{})
	go func() {
		<-a.started
		s.GracefulStop()
	}()
	err := s.Serve(lis)
	fmt.Println(a.stored.Load(), err)
	// endregion
}
