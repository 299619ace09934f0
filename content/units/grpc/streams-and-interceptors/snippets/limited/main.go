package main

import (
	"context"
	"fmt"
	"io"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

// region: wrapper
// limited takes no more than so many messages from a client.
type limited struct {
	grpc.ServerStream
	left int
}

func (l *limited) RecvMsg(m any) error {
	if err := l.ServerStream.RecvMsg(m); err != nil {
		return err
	}
	if l.left == 0 {
		return status.Error(codes.ResourceExhausted, "too many messages")
	}
	l.left--
	return nil
}

func limit(
	srv any, ss grpc.ServerStream,
	_ *grpc.StreamServerInfo, next grpc.StreamHandler,
) error {
	return next(srv, &limited{ss, 3})
}

// endregion

type tracker struct{ pb.UnimplementedTrackerServer }

func (tracker) Load(stream grpc.ClientStreamingServer[pb.Scan, pb.LoadSummary]) error {
	summary := &pb.LoadSummary{}
	for {
		_, err := stream.Recv()
		if err == io.EOF {
			return stream.SendAndClose(summary)
		}
		if err != nil {
			return err
		}
		summary.Scans++
	}
}

func load(client pb.TrackerClient, scans int) (*pb.LoadSummary, error) {
	stream, err := client.Load(context.Background())
	if err != nil {
		return nil, err
	}
	for range scans {
		if stream.Send(&pb.Scan{Depot: "van 7"}) != nil {
			break
		}
	}
	return stream.CloseAndRecv()
}

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer(grpc.ChainStreamInterceptor(limit))
	pb.RegisterTrackerServer(s, tracker{})
	go s.Serve(lis)
	defer s.Stop()
	client := pb.NewTrackerClient(conn)
	for _, scans := range []int{3, 4} {
		summary, err := load(client, scans)
		fmt.Printf("%d scans: %d counted, %v\n", scans, summary.GetScans(), status.Code(err))
	}
}
