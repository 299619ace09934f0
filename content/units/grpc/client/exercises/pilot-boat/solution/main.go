package main

import (
	"context"
	"fmt"
	"net"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/test/bufconn"
)

// region: desk
type desk struct {
	conn *grpc.ClientConn
}

// ready tells whether a pilot boat can be sent out.
func (d *desk) ready(ctx context.Context, boat string) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	client := healthpb.NewHealthClient(d.conn)
	reply, err := client.Check(ctx,
		&healthpb.HealthCheckRequest{Service: boat})
	if err != nil {
		return false, fmt.Errorf("boat %s: %w", boat, err)
	}
	return reply.GetStatus() == healthpb.HealthCheckResponse_SERVING, nil
}

// endregion

func main() {
	ctx := context.Background()
	opts, accepted := harbour()
	conn, err := grpc.NewClient("passthrough:///harbour", opts...)
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	d := &desk{conn: conn}
	for _, boat := range []string{"Elbe", "Weser", "Ems"} {
		fmt.Println(d.ready(ctx, boat))
	}
	fmt.Println("connections:", accepted.Load())
}

// harbour starts a server and counts the connections to it.
func harbour() ([]grpc.DialOption, *atomic.Int32) {
	boats := health.NewServer()
	for _, boat := range []string{"Elbe", "Weser", "Ems"} {
		boats.SetServingStatus(boat, healthpb.HealthCheckResponse_SERVING)
	}
	s := grpc.NewServer()
	healthpb.RegisterHealthServer(s, boats)
	lis := bufconn.Listen(1 << 16)
	go s.Serve(lis)
	accepted := new(atomic.Int32)
	return []grpc.DialOption{
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) {
			accepted.Add(1)
			return lis.DialContext(ctx)
		}),
	}, accepted
}
