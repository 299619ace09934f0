package main

import (
	"context"
	"fmt"
	"runtime"
	"time"

	"google.golang.org/grpc"

	"course.example/units/grpc/server/snippets/inmemory"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

// region: client
// reaches waits until a parcel is seen at a depot.
func reaches(
	ctx context.Context, client pb.TrackerClient, parcel, depot string,
) error {
	stream, err := client.Watch(ctx, &pb.WatchRequest{ParcelId: parcel})
	if err != nil {
		return err
	}
	for {
		scan, err := stream.Recv()
		if err != nil {
			return err
		}
		if scan.GetDepot() == depot {
			return nil
		}
	}
}

// endregion

type tracker struct{ pb.UnimplementedTrackerServer }

// region: server
func (tracker) Watch(
	req *pb.WatchRequest, stream grpc.ServerStreamingServer[pb.Scan],
) error {
	for _, depot := range []string{"Malmö", "Lund"} {
		if err := stream.Send(&pb.Scan{Depot: depot}); err != nil {
			return err
		}
	}
	<-stream.Context().Done() // until it is scanned again
	return stream.Context().Err()
}

// endregion

func main() {
	lis, conn := inmemory.Listen()
	defer conn.Close()
	s := grpc.NewServer()
	pb.RegisterTrackerServer(s, tracker{})
	go s.Serve(lis)
	defer s.Stop()
	client := pb.NewTrackerClient(conn)
	ctx := context.Background()

	if err := reaches(ctx, client, "p-0", "Lund"); err != nil { // connects
		fmt.Println(err)
	}
	time.Sleep(time.Second)
	before := runtime.NumGoroutine()
	for n := range 100 {
		if err := reaches(ctx, client, fmt.Sprint("p-", n), "Lund"); err != nil {
			fmt.Println(err)
		}
	}
	time.Sleep(time.Second)
	fmt.Println("parcels seen: 100")
	fmt.Println("goroutines more than before:", runtime.NumGoroutine()-before)
}
