package grade_test

import (
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc"

	"course.example/units/grpc/server/snippets/inmemory"
	hail "course.example/units/grpc/streams-and-interceptors/exercises/hail-radar/solution"
	pb "course.example/units/grpc/streams-and-interceptors/exercises/hail-radar/starter"
)

type server struct {
	pb.UnimplementedHailServer
	running atomic.Int32
}

func (s *server) Watch(_ *pb.Area, stream grpc.ServerStreamingServer[pb.Warning]) error {
	s.running.Add(1)
	defer s.running.Add(-1)
	if err := stream.Send(&pb.Warning{Millimetres: 12}); err != nil {
		return err
	}
	<-stream.Context().Done()
	return stream.Context().Err()
}

func TestNoHandlerIsLeft(t *testing.T) {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	grpcServer, s := grpc.NewServer(), &server{}
	pb.RegisterHailServer(grpcServer, s)
	go grpcServer.Serve(lis)
	defer grpcServer.Stop()
	for range 3 {
		warning, err := hail.First(t.Context(), pb.NewHailClient(conn))
		if err != nil || warning.GetMillimetres() != 12 {
			t.Errorf("got %v and error %v, want 12 mm and nil", warning, err)
		}
	}
	for range 40 {
		if s.running.Load() == 0 {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Errorf("handlers left: got %d, want 0", s.running.Load())
}
