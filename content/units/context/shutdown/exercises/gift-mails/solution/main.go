// Command gifts sells gift cards, and mails each one after the sale.
package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

var mailed atomic.Int64

// send mails a card, which takes a second.
func send(string) {
	time.Sleep(time.Second)
	mailed.Add(1)
}

// region: shop
type shop struct {
	srv   http.Server
	sales sync.WaitGroup
}

// ServeHTTP sells a gift card, and mails it in the background.
func (s *shop) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	to := r.FormValue("to")
	s.sales.Go(func() { send(to) })
	fmt.Fprintln(w, "thank you")
}

// stop returns when no sale and no mail is under way.
func (s *shop) stop(ctx context.Context) error {
	if err := s.srv.Shutdown(ctx); err != nil {
		return err
	}
	s.sales.Wait()
	return nil
}

// endregion

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	s := &shop{}
	s.srv.Handler = s
	go s.srv.Serve(ln)
	resp, err := http.Get("http://" + ln.Addr().String() + "?to=ada")
	if err != nil {
		fmt.Println(err)
		return
	}
	resp.Body.Close()
	fmt.Println("stop returned:", s.stop(context.Background()))
	fmt.Println("mails sent:", mailed.Load())
}
