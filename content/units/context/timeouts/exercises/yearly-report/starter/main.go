// Command report serves a report that takes longer than the server's limit.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// region: report
func report(w http.ResponseWriter, r *http.Request) {
	time.Sleep(1500 * time.Millisecond) // adds up the year
	fmt.Println("added up, request:", r.Context().Err())
	io.WriteString(w, "total;4711\n")
}

func main() {
	ln := listen()
	srv := &http.Server{
		Handler:      http.HandlerFunc(report),
		WriteTimeout: 300 * time.Millisecond,
	}
	go srv.Serve(ln)

	resp, err := http.Get("http://" + ln.Addr().String())
	if err != nil {
		fmt.Println("client: no answer")
		return
	}
	defer resp.Body.Close()
	fmt.Println("client:", resp.Status)
}

// endregion

func listen() net.Listener {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	return ln
}
