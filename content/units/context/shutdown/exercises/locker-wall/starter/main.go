// Command lockers opens parcel lockers over HTTP, and is told to stop while one of them opens.
package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

var (
	opening = make(chan struct{})
	busy    atomic.Int64
)

// openLocker takes a second.
func openLocker() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		busy.Add(1)
		defer busy.Add(-1)
		close(opening)
		time.Sleep(time.Second)
	})
}

// region: serve
// serve opens lockers over HTTP, each within a second, until ctx ends.
func serve(ctx context.Context, ln net.Listener) error {
	srv := &http.Server{Handler: openLocker()}
	served := make(chan error, 1)
	go func() { served <- srv.Serve(ln) }()

	select {
	case err := <-served:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done(): // SIGTERM
	}

	limit, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	if err := srv.Shutdown(limit); err != nil {
		return fmt.Errorf("shut down: %w", err)
	}
	return nil
}

// endregion

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx, signal := context.WithCancel(context.Background())
	client := make(chan struct{})
	go func() {
		defer close(client)
		if resp, err := http.Get("http://" + ln.Addr().String()); err == nil {
			resp.Body.Close()
		}
	}()
	go func() {
		<-opening
		signal()
	}()
	fmt.Println("serve returned:", serve(ctx, ln))
	fmt.Println("lockers still opening:", busy.Load())
	<-client
}
