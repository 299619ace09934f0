package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"

	"course.example/units/grpc/client/snippets/wire"
	pb "course.example/units/grpc/service-definition/snippets/parcelpb"
)

type config struct {
	target string
	roots  *x509.CertPool
	memory grpc.DialOption
}

// region: client
type desk struct {
	tracker pb.TrackerClient
}

func (d *desk) depot(ctx context.Context, parcel string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	found, err := d.tracker.Locate(ctx, &pb.LocateRequest{ParcelId: parcel})
	if err != nil {
		return "", fmt.Errorf("locate %s: %w", parcel, err)
	}
	return found.GetLastScan().GetDepot(), nil
}

func run(ctx context.Context, cfg config) error {
	creds := credentials.NewTLS(&tls.Config{RootCAs: cfg.roots})
	conn, err := grpc.NewClient(cfg.target,
		grpc.WithTransportCredentials(creds), cfg.memory)
	if err != nil {
		return fmt.Errorf("tracker client: %w", err)
	}
	defer conn.Close()
	return serve(ctx, &desk{tracker: pb.NewTrackerClient(conn)})
}

// endregion

func serve(ctx context.Context, d *desk) error {
	for _, parcel := range []string{"p-9", "p-10"} {
		depot, err := d.depot(ctx, parcel)
		if err != nil {
			return err
		}
		fmt.Println(parcel, depot)
	}
	return nil
}

type server struct {
	pb.UnimplementedTrackerServer
}

func (server) Locate(ctx context.Context, req *pb.LocateRequest) (*pb.LocateResponse, error) {
	return &pb.LocateResponse{LastScan: &pb.Scan{Depot: "Lund"}}, nil
}

func main() {
	cert, roots := wire.Certificate("tracker.internal")
	s := grpc.NewServer(grpc.Creds(credentials.NewServerTLSFromCert(&cert)))
	pb.RegisterTrackerServer(s, server{})
	cfg := config{target: "passthrough:///tracker.internal", roots: roots, memory: wire.Serve(s)}
	fmt.Println(run(context.Background(), cfg))
}
