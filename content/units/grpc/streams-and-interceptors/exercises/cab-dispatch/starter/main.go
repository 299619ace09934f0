package main

import (
	"context"
	"fmt"
	"net"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	pb "course.example/units/grpc/streams-and-interceptors/exercises/cab-dispatch/starter/cabpb"
)

type server struct{ pb.UnimplementedCabServer }

func (server) Hail(context.Context, *pb.Street) (*pb.Car, error) {
	return &pb.Car{Plate: "B-7"}, nil
}

func (server) Drive(stream grpc.BidiStreamingServer[pb.Position, pb.Fare]) error {
	for {
		position, err := stream.Recv()
		if err != nil {
			return err
		}
		if err := stream.Send(&pb.Fare{From: position.GetStreet()}); err != nil {
			return err
		}
	}
}

// region: limits
// limitCall gives a call a minute.
func limitCall(
	ctx context.Context, method string, req, reply any,
	cc *grpc.ClientConn, invoke grpc.UnaryInvoker, opts ...grpc.CallOption,
) error {
	limited, stop := context.WithTimeout(ctx, time.Minute)
	defer stop()
	return invoke(limited, method, req, reply, cc, opts...)
}

// limitStream gives a stream a shift of eight hours.
func limitStream(
	ctx context.Context, desc *grpc.StreamDesc, cc *grpc.ClientConn,
	method string, open grpc.Streamer, opts ...grpc.CallOption,
) (grpc.ClientStream, error) {
	ctx, cancel := context.WithTimeout(ctx, 8*time.Hour)
	defer cancel()
	return open(ctx, desc, cc, method, opts...)
}

// endregion

func main() {
	lis := bufconn.Listen(1 << 16)
	conn, err := grpc.NewClient("passthrough:///memory",
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) {
			return lis.DialContext(ctx)
		}),
		grpc.WithChainUnaryInterceptor(limitCall),
		grpc.WithChainStreamInterceptor(limitStream))
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	s := grpc.NewServer()
	pb.RegisterCabServer(s, server{})
	go s.Serve(lis)
	defer s.Stop()
	ctx := context.Background()
	client := pb.NewCabClient(conn)
	car, err := client.Hail(ctx, &pb.Street{Name: "Ring"})
	fmt.Println("Hail:", car.GetPlate(), status.Code(err))
	stream, err := client.Drive(ctx)
	if err != nil {
		panic(err)
	}
	stream.Send(&pb.Position{Street: "Ring"}) // Recv says what went wrong
	fare, err := stream.Recv()
	fmt.Println("Drive:", fare.GetFrom(), status.Code(err))
}
