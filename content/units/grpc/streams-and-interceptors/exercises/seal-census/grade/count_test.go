package grade_test

import (
	"io"
	"testing"
	"time"

	"google.golang.org/grpc"

	"course.example/units/grpc/server/snippets/inmemory"
	seals "course.example/units/grpc/streams-and-interceptors/exercises/seal-census/solution"
	pb "course.example/units/grpc/streams-and-interceptors/exercises/seal-census/starter"
)

type server struct{ pb.UnimplementedSealsServer }

func (server) Watch(_ *pb.Bay, stream grpc.ServerStreamingServer[pb.Seal]) error {
	for _, species := range []string{"harp", "ringed", "grey", "harp"} {
		if err := stream.Send(&pb.Seal{Species: species}); err != nil {
			return err
		}
	}
	return nil
}

func TestAllSealsAreCounted(t *testing.T) {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	told := make(chan int, 1)
	s := grpc.NewServer(grpc.ChainStreamInterceptor(seals.Count(func(n int) { told <- n })))
	pb.RegisterSealsServer(s, server{})
	go s.Serve(lis)
	defer s.Stop()
	stream, err := pb.NewSealsClient(conn).Watch(t.Context(), &pb.Bay{})
	if err != nil {
		t.Fatalf("Watch: got %v, want nil", err)
	}
	for range 4 {
		if _, err := stream.Recv(); err != nil {
			t.Errorf("Recv: got %v, want a seal", err)
		}
	}
	if _, err := stream.Recv(); err != io.EOF {
		t.Errorf("Recv after the last seal: got %v, want EOF", err)
	}
	select {
	case n := <-told:
		if n != 4 {
			t.Errorf("told: got %d, want 4", n)
		}
	case <-time.After(5 * time.Second):
		t.Errorf("told: got nothing, want 4")
	}
}
