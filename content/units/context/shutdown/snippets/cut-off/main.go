// Command seats sells theatre seats. On a signal it shuts down, and cuts off a sale.
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

// sell takes a second for the payment, then saves.
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
func run(ctx context.Context, ln net.Listener) error {
	db := &database{}
	defer db.Close()
	srv := &http.Server{Handler: sell(db)} // a sale takes a second
	go func() {
		<-ctx.Done() // the signal
		srv.Shutdown(context.Background())
	}()
	if err := srv.Serve(ln); !errors.Is(err, http.ErrServerClosed) {
		return err
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
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
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
	fmt.Println("run returned:", run(ctx, ln))
	fmt.Println("the buyer got:", <-answer)
}
