// One package, three kinds of error.
package main

import (
	"errors"
	"fmt"
	"time"
)

type reply struct {
	status, cents int
	wait          time.Duration
}

var replies = map[string]reply{
	"ACME": {status: 429, wait: 30 * time.Second},
	"ACNE": {status: 404},
	"BOLT": {status: 500},
}

func ask(symbol string) reply { return replies[symbol] }

// region: kinds
// ErrUnknownSymbol: the exchange does not list the symbol.
var ErrUnknownSymbol = errors.New("unknown symbol")

// LimitError: the exchange wants a pause of Wait.
type LimitError struct {
	Wait time.Duration
}

func (e *LimitError) Error() string {
	return "too many requests, retry in " + e.Wait.String()
}

// endregion

// region: quote
// Quote gives a price. Its errors match ErrUnknownSymbol or hold a
// *LimitError; all others are there to read.
func Quote(symbol string) (int, error) {
	r := ask(symbol)
	switch r.status {
	case 200:
		return r.cents, nil
	case 404:
		return 0, fmt.Errorf("quote %s: %w", symbol, ErrUnknownSymbol)
	case 429:
		return 0, fmt.Errorf("quote %s: %w", symbol, &LimitError{Wait: r.wait})
	}
	return 0, fmt.Errorf("quote %s: exchange says %d", symbol, r.status)
}

// endregion

// region: next
// next says what the feed does after err.
func next(err error) string {
	if errors.Is(err, ErrUnknownSymbol) {
		return "drop the symbol"
	}
	if limit, ok := errors.AsType[*LimitError](err); ok {
		return "ask again in " + limit.Wait.String()
	}
	return "give the symbol up"
}

// endregion

func main() {
	for _, symbol := range []string{"ACME", "ACNE", "BOLT"} {
		_, err := Quote(symbol)
		fmt.Printf("%v\n\t-> %s\n", err, next(err))
	}
}
