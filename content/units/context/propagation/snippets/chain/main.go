// Command chain serves orders. Its ctx goes from main down to each query.
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/signal"
)

// Shop answers requests and imports price lists.
type Shop struct{ db *sql.DB }

// region: chain
func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	shop := &Shop{db: openDB()}
	go shop.importPrices(ctx)
	serve(ctx, shop)
}

func (s *Shop) order(w http.ResponseWriter, r *http.Request) {
	total, err := s.total(r.Context(), r.PathValue("id"))
	if err != nil {
		http.Error(w, "no such order", statusOf(err))
		return
	}
	fmt.Fprintln(w, total)
}

func (s *Shop) total(ctx context.Context, id string) (int, error) {
	const q = "SELECT sum(cents) FROM lines WHERE order_id = ?"
	var cents int
	row := s.db.QueryRowContext(ctx, q, id)
	if err := row.Scan(&cents); err != nil {
		return 0, fmt.Errorf("total of order %s: %w", id, err)
	}
	return cents, nil
}

// endregion

func openDB() *sql.DB { return nil }

func (s *Shop) importPrices(ctx context.Context) { <-ctx.Done() }

func serve(ctx context.Context, s *Shop) {
	http.HandleFunc("GET /orders/{id}", s.order)
	<-ctx.Done()
}

func statusOf(err error) int {
	if errors.Is(err, sql.ErrNoRows) {
		return http.StatusNotFound
	}
	return http.StatusInternalServerError
}
