package main

import (
	"errors"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"

	"course.example/units/grpc/client/snippets/wire"
)

// region: connect
func connect(opts ...grpc.DialOption) (*grpc.ClientConn, error) {
	conn, err := grpc.NewClient("dns:///beacon:443", opts...)
	if err != nil {
		return nil, err
	}
	conn.Connect()
	if s := conn.GetState(); s == connectivity.Shutdown {
		return nil, errors.New("beacon is out of reach")
	}
	return conn, nil
}

// endregion

func main() {
	names := manual.NewBuilderWithScheme("dns")
	names.InitialState(resolver.State{Addresses: []resolver.Address{{Addr: "10.0.0.4:443"}}})
	_, err := connect(grpc.WithResolvers(names), wire.Down(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	fmt.Println("reported:", err != nil)
}
