package main

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"

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
	time.AfterFunc(2*time.Second, func() { fmt.Println("2s later it still waits"); s.Stop() })

	// region: stop
	fmt.Println("SIGTERM: draining")
	s.GracefulStop()
	// endregion
}
