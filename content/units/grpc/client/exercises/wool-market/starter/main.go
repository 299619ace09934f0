package main

import (
	"context"
	"crypto/tls"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

// region: market
// apiKey goes along with each call.
type apiKey string

func (k apiKey) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + string(k)}, nil
}

func (apiKey) RequireTransportSecurity() bool { return true }

func try(opts ...grpc.DialOption) {
	// A server without TLS listens there.
	_, err := grpc.NewClient("wool:50051", opts...)
	if err != nil {
		fmt.Print("refused ")
		return
	}
	fmt.Print("made ")
}

func main() {
	key := grpc.WithPerRPCCredentials(apiKey("k-17"))
	plain := grpc.WithTransportCredentials(insecure.NewCredentials())
	secure := grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{}))
	try()
	try(plain)
	try(key, plain)
	try(key, secure)
}

// endregion
