// Package video takes uploads of films.
package video

import (
	"net/http"
	"time"
)

// New makes the server of the upload service.
func New(h http.Handler) *http.Server {
	// region: server
	srv := &http.Server{
		Addr:              ":8080",
		Handler:           h,
		ReadHeaderTimeout: 10 * time.Second,
	}
	// endregion
	return srv
}
