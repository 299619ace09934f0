package main

import (
	"context"
	"fmt"
	"log"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"course.example/units/grpc/client/snippets/wire"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

func main() {
	// Nobody listens at this address.
	target := "passthrough:///tracker:50051"
	plaintext := grpc.WithTransportCredentials(insecure.NewCredentials())
	// region: main
	conn, err := grpc.NewClient(target, plaintext, down, grpc.WithBlock())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("connected to the tracker")
	_, err = pb.NewTrackerClient(conn).Locate(
		context.Background(), &pb.LocateRequest{ParcelId: "p-9"})
	fmt.Println(err)
	// endregion
}

var down = wire.Down()
