// Package loans lends books.
package loans

import (
	"context"
	"net/http"
	"sync"
)

// region: server
type Server struct {
	// Audit takes some seconds, and gives up when its ctx ends.
	Audit func(ctx context.Context, book string)

	audits sync.WaitGroup
}

func (s *Server) Lend(w http.ResponseWriter, r *http.Request) {
	book := r.FormValue("book")
	go s.Audit(r.Context(), book) // here
	w.WriteHeader(http.StatusAccepted)
}

// Close is called when the last request has been answered.
// As soon as it returns, the program ends.
func (s *Server) Close() {
	s.audits.Wait()
}

// endregion
