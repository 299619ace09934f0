package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"runtime/trace"
	"sync"
	"time"
)

const limit = 200 * time.Millisecond

// region: flight
// recordSlow keeps the trace of the first slow request, and of what
// came before it. rec has been started by main.
func recordSlow(rec *trace.FlightRecorder, next http.Handler, out io.Writer) http.Handler {
	var once sync.Once
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		if time.Since(start) < limit {
			return
		}
		once.Do(func() {
			if _, err := rec.WriteTo(out); err != nil {
				log.Printf("flight record: %v", err)
			}
		})
	})
}

// endregion

type counter struct{ bytes int }

func (c *counter) Write(p []byte) (int, error) {
	c.bytes += len(p)
	return len(p), nil
}

func main() {
	rec := trace.NewFlightRecorder(trace.FlightRecorderConfig{MinAge: 5 * time.Second, MaxBytes: 8 << 20})
	if err := rec.Start(); err != nil {
		log.Fatal(err)
	}
	defer rec.Stop()
	var file counter
	handler := recordSlow(rec, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(limit)
	}), &file)
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	fmt.Println("a trace was written:", file.bytes > 0)
}
