// Command seats sells theatre seats. On a signal it lets the sales in flight finish.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"
)

type database struct{ closed atomic.Bool }

func (d *database) Save() error {
	if d.closed.Load() {
		return errors.New("database is closed")
	}
	return nil
}

func (d *database) Close() { d.closed.Store(true) }

var inFlight = make(chan struct{})

func sell(db *database) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(inFlight)
		time.Sleep(time.Second)
		if err := db.Save(); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		io.WriteString(w, "seat 14 is yours")
	})
}

// region: run
func run(ctx context.Context, ln net.Listener, grace time.Duration) error {
	db := &database{}
	defer db.Close()
	srv := &http.Server{Handler: sell(db)}
	served := make(chan error, 1)
	go func() { served <- srv.Serve(ln) }()

	select {
	case err := <-served:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}

	limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := srv.Shutdown(limit); err != nil {
		return errors.Join(err, srv.Close())
	}
	return nil
}

// endregion

func main() {
	// region: main
	ctx, stop := signal.NotifyContext(context.Background(),
		os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	// endregion
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	answer := make(chan string)
	go func() {
		resp, err := http.Get("http://" + ln.Addr().String())
		if err != nil {
			answer <- err.Error()
			return
		}
		defer resp.Body.Close()
		body, _ := io.ReadAll(resp.Body)
		answer <- fmt.Sprintf("%d %s", resp.StatusCode, body)
	}()
	go func() {
		<-inFlight
		if me, err := os.FindProcess(os.Getpid()); err == nil {
			me.Signal(syscall.SIGTERM)
		}
	}()
	result := run(ctx, ln, 20*time.Second)
	fmt.Println("the buyer got:", <-answer)
	fmt.Println("run returned:", result)
	fmt.Println("because of:", context.Cause(ctx))
}
