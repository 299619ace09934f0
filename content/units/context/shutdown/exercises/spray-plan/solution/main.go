// Command spray stores spray plans of a vineyard, and is stopped while it stores one.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

var storing = make(chan struct{})

// store takes a second.
func store(ctx context.Context) error {
	close(storing)
	select {
	case <-time.After(time.Second):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// region: serve
func serve(ctx context.Context, ln net.Listener) error {
	srv := &http.Server{
		ReadHeaderTimeout: 5 * time.Second,
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if err := store(r.Context()); err != nil { // takes a second
				http.Error(w, err.Error(), http.StatusServiceUnavailable)
			}
		}),
	}
	shut := make(chan error, 1)
	context.AfterFunc(ctx, func() {
		limit, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		shut <- srv.Shutdown(limit)
	})
	if err := srv.Serve(ln); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-shut
}

// endregion

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx, signal := context.WithCancel(context.Background())
	answer := make(chan string, 1)
	go func() {
		resp, err := http.Get("http://" + ln.Addr().String())
		if err != nil {
			answer <- err.Error()
			return
		}
		resp.Body.Close()
		answer <- resp.Status
	}()
	go func() {
		<-storing
		signal()
	}()
	fmt.Println("serve returned:", serve(ctx, ln))
	fmt.Println("the winegrower got:", <-answer)
}
