// Command lockers opens a box and writes who opened it.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"time"
)

// region: collect
// collect opens a box at once; the audit is slow and written meanwhile.
func collect(w http.ResponseWriter, r *http.Request) {
	box, err := open(r.Context(), r.FormValue("code"))
	if err != nil {
		http.Error(w, "unknown code", http.StatusNotFound)
		return
	}
	go func() {
		ctx := context.WithoutCancel(r.Context())
		ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
		defer cancel()
		if err := writeAudit(ctx, box); err != nil {
			log.Printf("audit of box %d: %v", box, err)
		}
	}()
	fmt.Fprintln(w, "open box", box)
}

// endregion

func open(context.Context, string) (int, error) { return 17, nil }

var (
	entries atomic.Int64
	logged  = make(lines, 8)
)

// lines keeps what is logged.
type lines chan string

func (l lines) Write(p []byte) (int, error) {
	l <- string(p)
	return len(p), nil
}

func writeAudit(ctx context.Context, _ int) error {
	select {
	case <-time.After(50 * time.Millisecond):
		entries.Add(1)
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	log.SetFlags(0)
	log.SetOutput(logged)
	srv := httptest.NewServer(http.HandlerFunc(collect))
	defer srv.Close()
	resp, err := http.Get(srv.URL + "?code=4711")
	if err != nil {
		fmt.Println(err)
		return
	}
	body, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	fmt.Printf("client got: %s", body)
	time.Sleep(time.Second)
	for len(logged) > 0 {
		fmt.Print("log: ", <-logged)
	}
	fmt.Println("audit entries:", entries.Load())
}
