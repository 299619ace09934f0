package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/streams-and-interceptors/exercises/dictation/starter/dictationpb"
)

type server struct {
	pb.UnimplementedDictationServer
}

// region: dictation
func (server) Write(
	stream grpc.BidiStreamingServer[pb.Sound, pb.Text],
) error {
	for {
		sound, err := stream.Recv()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		word := strings.ToUpper(sound.GetSpoken())
		if err := stream.Send(&pb.Text{Word: word}); err != nil {
			return err
		}
	}
}

// endregion

// region: dictation
func write(
	ctx context.Context, c pb.DictationClient, spoken ...string,
) error {
	stream, err := c.Write(ctx)
	if err != nil {
		return err
	}
	for _, s := range spoken {
		if stream.Send(&pb.Sound{Spoken: s}) != nil {
			break // the stream is over
		}
	}
	stream.CloseSend()
	for {
		text, err := stream.Recv()
		if err != nil {
			return err
		}
		fmt.Println(text.GetWord())
	}
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	pb.RegisterDictationServer(s, server{})
	go s.Serve(lis)
	defer s.Stop()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	err := write(ctx, pb.NewDictationClient(conn), "dear", "sir")
	if err == io.EOF {
		fmt.Println("complete")
		return
	}
	fmt.Println("ended with", status.Code(err))
}
