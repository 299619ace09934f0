package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"

	"course.example/units/grpc/server/snippets/inmemory"
	"course.example/units/grpc/service-definition/snippets/parcelpb"
)

// watcher sends a scan and then waits for the next, as a parcel in a van does.
type watcher struct {
	parcelpb.UnimplementedTrackerServer
}

func (watcher) Watch(req *parcelpb.WatchRequest, stream grpc.ServerStreamingServer[parcelpb.Scan]) error {
	if err := stream.Send(&parcelpb.Scan{Depot: "van 7"}); err != nil {
		return err
	}
	<-stream.Context().Done()
	return stream.Context().Err()
}

// region: stop
// stop lets calls finish for up to grace, then cuts off the rest.
func stop(s *grpc.Server, grace time.Duration) error {
	drained := make(chan struct{})
	go func() {
		s.GracefulStop()
		close(drained)
	}()
	select {
	case <-drained:
		return nil
	case <-time.After(grace):
		s.Stop()
		return errors.New("calls were cut off")
	}
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	parcelpb.RegisterTrackerServer(s, watcher{})
	go s.Serve(lis)
	client := parcelpb.NewTrackerClient(conn)
	watch, err := client.Watch(context.Background(), &parcelpb.WatchRequest{ParcelId: "p-9"})
	if err != nil {
		panic(err)
	}
	if _, err := watch.Recv(); err != nil {
		panic(err)
	}
	fmt.Println("SIGTERM: draining")
	fmt.Println("stop:", stop(s, 500*time.Millisecond))
	_, err = watch.Recv()
	fmt.Println("the client's stream:", status.Code(err))
}
