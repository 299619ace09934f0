package main

import (
	"context"
	"fmt"
	"net"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"
	"google.golang.org/grpc/test/bufconn"
)

// road is a server, and the list of the addresses at which it was dialled.
type road struct {
	lis    *bufconn.Listener
	mu     sync.Mutex
	dialed []string
}

// region: dial
// dial is used instead of TCP. It notes the address that it is given.
func (r *road) dial(ctx context.Context, addr string) (net.Conn, error) {
	r.note(addr)
	return r.lis.DialContext(ctx)
}

// endregion

func (r *road) note(addr string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.dialed = append(r.dialed, addr)
}

func (r *road) noted() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]string{}, r.dialed...)
}

func newRoad() *road {
	r := &road{lis: bufconn.Listen(1 << 16)}
	s := grpc.NewServer()
	healthpb.RegisterHealthServer(s, health.NewServer())
	go s.Serve(r.lis)
	return r
}

func call(conn *grpc.ClientConn) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if _, err := healthpb.NewHealthClient(conn).Check(ctx, &healthpb.HealthCheckRequest{}); err != nil {
		panic(err)
	}
}

// dns knows one name.
func dns() resolver.Builder {
	b := manual.NewBuilderWithScheme("dns")
	b.InitialState(resolver.State{Addresses: []resolver.Address{{Addr: "10.0.0.7:443"}}})
	return b
}

// region: open
func open(how func(string, ...grpc.DialOption) (*grpc.ClientConn, error)) {
	r := newRoad()
	conn, err := how("plough:443",
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(r.dial),
		grpc.WithResolvers(dns()), // knows plough:443 as 10.0.0.7:443
	)
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	time.Sleep(time.Second)
	fmt.Print(r.noted(), " ")
	call(conn)
	fmt.Println(r.noted())
}

// endregion

func main() {
	// region: main
	open(grpc.Dial)
	open(grpc.NewClient)
	// endregion
}
