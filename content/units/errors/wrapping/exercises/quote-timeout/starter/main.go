package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"
)

type Quote struct{ Cents int }

var errUnknownSymbol = errors.New("unknown symbol")

func fastest(string) string { return "XETRA" }

func ask(ctx context.Context, _, _ string) (Quote, error) {
	<-ctx.Done()
	return Quote{}, ctx.Err()
}

// region: quote
// quote asks the exchange that was fastest lately.
func quote(ctx context.Context, symbol string) (Quote, error) {
	ex := fastest(symbol)
	q, err := ask(ctx, ex, symbol) // returns ctx.Err() when ctx ends
	if err != nil {
		return Quote{}, fmt.Errorf("ask %s: %w", ex, err)
	}
	return q, nil
}

// status maps an error of quote to the gateway's answer.
func status(err error) int {
	switch {
	case err == nil:
		return http.StatusOK
	case err == context.DeadlineExceeded:
		return http.StatusGatewayTimeout // 504
	case errors.Is(err, errUnknownSymbol):
		return http.StatusNotFound
	default:
		return http.StatusBadGateway // 502
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	_, err := quote(ctx, "ACME")
	fmt.Println(status(err), err)
}

// endregion
