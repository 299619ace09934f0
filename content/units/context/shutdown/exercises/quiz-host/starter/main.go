// Command quiz shuts a quiz server down while an answer is scored.
package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

type diary struct {
	mu    sync.Mutex
	lines []string
}

func (d *diary) note(line string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.lines = append(d.lines, line)
}

func listen() net.Listener {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	return ln
}

func answer(addr net.Addr) {
	resp, err := http.Get("http://" + addr.String())
	if err == nil {
		resp.Body.Close()
	}
}

// region: main
func main() {
	var d diary
	scoring := make(chan struct{})
	srv := &http.Server{Handler: http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			close(scoring)
			select {
			case <-time.After(time.Second):
				d.note("scored")
			case <-r.Context().Done():
				d.note("dropped")
			}
		})}
	ln := listen()
	served := make(chan struct{})
	go func() {
		srv.Serve(ln)
		d.note("serve")
		close(served)
	}()
	go answer(ln.Addr()) // one request

	<-scoring
	srv.Shutdown(context.Background())
	d.note("shutdown")
	<-served
	fmt.Println(strings.Join(d.lines, " "))
}

// endregion
