// Package loans lends books.
package loans

import (
	"context"
	"net/http"
	"sync"
)

// Server lends books and keeps an audit trail.
type Server struct {
	Audit func(ctx context.Context, book string)

	audits sync.WaitGroup
}

// Lend answers at once and has the loan audited.
func (s *Server) Lend(w http.ResponseWriter, r *http.Request) {
	book := r.FormValue("book")
	// region: audit
	ctx := context.WithoutCancel(r.Context())
	s.audits.Go(func() { s.Audit(ctx, book) })
	// endregion
	w.WriteHeader(http.StatusAccepted)
}

// Close is called when no request is under way any more.
func (s *Server) Close() {
	s.audits.Wait()
}
