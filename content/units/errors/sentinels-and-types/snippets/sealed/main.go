// The store has an error of its own, and keeps its database to itself.
package main

import (
	"database/sql"
	"errors"
	"fmt"
)

// Store holds the last price of each symbol.
type Store struct{ table map[string]int }

func (s *Store) scan(symbol string) (int, error) {
	cents, ok := s.table[symbol]
	if !ok {
		return 0, sql.ErrNoRows
	}
	return cents, nil
}

// region: last
// ErrNoPrice: the symbol has not been traded yet.
var ErrNoPrice = errors.New("no price yet")

// Last gives the last price of a symbol, or an error that matches
// ErrNoPrice. What the database says is only in the text.
func (s *Store) Last(symbol string) (int, error) {
	cents, err := s.scan(symbol)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, fmt.Errorf("%s: %w", symbol, ErrNoPrice)
	}
	if err != nil {
		return 0, fmt.Errorf("last price of %s: %v", symbol, err)
	}
	return cents, nil
}

// endregion

func page(s *Store, symbol string) string {
	cents, err := s.Last(symbol)
	switch {
	case err == nil:
		return fmt.Sprintf("200 %d cents", cents)
	case errors.Is(err, ErrNoPrice):
		return "200 no price yet"
	}
	return "500 " + err.Error()
}

func main() {
	fmt.Println(page(&Store{}, "NEWCO"))
}
