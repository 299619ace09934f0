// The page relied on an error that the store never promised.
package main

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
)

// Store holds the last price of each symbol, in a table since this week.
type Store struct{ table map[string]int }

func (s *Store) scan(symbol string) (int, error) {
	cents, ok := s.table[symbol]
	if !ok {
		return 0, sql.ErrNoRows
	}
	return cents, nil
}

// region: last
// Last gives the last price of a symbol.
func (s *Store) Last(symbol string) (int, error) {
	cents, err := s.scan(symbol)
	if err != nil {
		return 0, fmt.Errorf("last price of %s: %w", symbol, err)
	}
	return cents, nil
}

// endregion

// region: page
func page(s *Store, symbol string) string {
	cents, err := s.Last(symbol)
	switch {
	case err == nil:
		return fmt.Sprintf("200 %d cents", cents)
	case errors.Is(err, fs.ErrNotExist):
		return "200 no price yet"
	}
	return "500 " + err.Error()
}

// endregion

func main() {
	fmt.Println(page(&Store{}, "NEWCO"))
}
