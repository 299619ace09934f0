package main

import (
	"context"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/streams-and-interceptors/exercises/orchard-api/starter/orchardpb"
)

type server struct {
	pb.UnimplementedOrchardServer
	rows map[string][]int32
}

// Ripe panics for a row that is not there.
func (s *server) Ripe(ctx context.Context, tree *pb.Tree) (*pb.Fruit, error) {
	return &pb.Fruit{Count: s.rows[tree.GetRow()][0]}, nil
}

// region: interceptors
var ended = map[codes.Code]int{}

func counted(
	ctx context.Context, req any,
	_ *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (any, error) {
	resp, err := next(ctx, req)
	ended[status.Code(err)]++
	return resp, err
}

func recovered(
	ctx context.Context, req any,
	_ *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (resp any, err error) {
	defer func() {
		if recover() != nil {
			err = status.Error(codes.Internal, "a panic")
		}
	}()
	return next(ctx, req)
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	// region: main
	s := grpc.NewServer(grpc.ChainUnaryInterceptor(recovered, counted))
	// endregion
	pb.RegisterOrchardServer(s, &server{})
	go s.Serve(lis)
	defer s.Stop()
	ctx := context.Background()
	client := pb.NewOrchardClient(conn)
	// region: main
	_, err := client.Ripe(ctx, &pb.Tree{Row: "x"}) // the handler panics
	fmt.Println(status.Code(err), ended)
	// endregion
}
