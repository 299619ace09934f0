package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"

	"course.example/units/grpc/client/snippets/wire"
)

// region: client
func connect(roots *x509.CertPool, way grpc.DialOption) (*grpc.ClientConn, error) {
	creds := credentials.NewTLS(&tls.Config{RootCAs: roots})
	return grpc.NewClient("10.0.0.9:443", way,
		grpc.WithTransportCredentials(creds))
}

// endregion

func main() {
	cert, roots := wire.Certificate("laps.internal")
	s := grpc.NewServer(grpc.Creds(credentials.NewServerTLSFromCert(&cert)))
	healthpb.RegisterHealthServer(s, health.NewServer())
	conn, err := connect(roots, wire.Serve(s))
	fmt.Println("NewClient:", err)
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	_, err = healthpb.NewHealthClient(conn).Check(ctx, &healthpb.HealthCheckRequest{})
	fmt.Println("call:", err)
}
