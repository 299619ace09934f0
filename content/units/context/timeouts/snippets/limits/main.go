// Command limits shows where the limits of HTTP clients and servers are set.
package main

import (
	"fmt"
	"net/http"
	"time"
)

// region: limits
func newClient() *http.Client {
	return &http.Client{Timeout: 10 * time.Second} // share it
}

func newServer(h http.Handler) *http.Server {
	return &http.Server{
		Addr:              ":8080",
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
}

// endregion

func main() {
	fmt.Println(newClient().Timeout, newServer(http.NotFoundHandler()).IdleTimeout)
}
