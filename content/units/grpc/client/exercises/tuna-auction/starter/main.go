package main

import (
	"context"
	"crypto/x509"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"

	"course.example/units/grpc/client/snippets/wire"
)

// region: key
type bidderKey string

func (k bidderKey) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"bidder-key": string(k)}, nil
}

func (bidderKey) RequireTransportSecurity() bool { return false }

func options(key bidderKey, roots *x509.CertPool) []grpc.DialOption {
	creds := insecure.NewCredentials() // developers have no roots
	if roots != nil {
		creds = credentials.NewClientTLSFromCert(roots, "")
	}
	opts := []grpc.DialOption{grpc.WithTransportCredentials(creds)}
	if key != "" {
		opts = append(opts, grpc.WithPerRPCCredentials(key))
	}
	return opts
}

// endregion

func main() {
	s := grpc.NewServer(grpc.UnaryInterceptor(overhear))
	healthpb.RegisterHealthServer(s, health.NewServer())
	// The deployment has a key, and its file of roots was forgotten.
	opts := append(options("k-17", nil), wire.Serve(s))
	conn, err := grpc.NewClient("passthrough:///auction", opts...)
	if err != nil {
		fmt.Println("refused:", err)
		return
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	_, err = healthpb.NewHealthClient(conn).Check(ctx, &healthpb.HealthCheckRequest{})
	fmt.Println("call:", err)
}

// overhear says what the server got, and by which transport.
func overhear(ctx context.Context, req any, _ *grpc.UnaryServerInfo, handle grpc.UnaryHandler) (any, error) {
	md, _ := metadata.FromIncomingContext(ctx)
	p, _ := peer.FromContext(ctx)
	transport := "plaintext"
	if p.AuthInfo != nil && p.AuthInfo.AuthType() == "tls" {
		transport = "tls"
	}
	fmt.Println("over", transport+":", "bidder-key", md.Get("bidder-key"))
	return handle(ctx, req)
}
