// Command video exports films over HTTP.
package main

import (
	"context"
	"log"
	"net/http"
	"time"
)

// region: stop
func stop(srv *http.Server) {
	limit, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(limit); err != nil {
		log.Print("shut down: ", err)
	}
	log.Print("stopped")
}

// endregion

func main() { stop(&http.Server{}) }
