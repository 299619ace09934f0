package main

import (
	"errors"
	"fmt"
)

var errNoRow = errors.New("no row")

type row struct{ limit int }

// Store keeps how many builds each team may run at once.
type Store struct {
	rows     map[string]row
	down     error
	fallback int
}

func (s *Store) load(team string) (row, error) {
	if s.down != nil {
		return row{}, s.down
	}
	r, ok := s.rows[team]
	if !ok {
		return row{}, errNoRow
	}
	return r, nil
}

// region: quota
// Quota returns how many builds a team may run at once. A team without
// a row gets the fallback.
func (s *Store) Quota(team string) (limit int, err error) {
	limit = s.fallback
	r, loadErr := s.load(team)
	if errors.Is(loadErr, errNoRow) {
		return limit, nil
	}
	if loadErr != nil {
		return
	}
	if r.limit > 0 {
		limit = r.limit
	}
	return limit, nil
}

// endregion

func main() {
	s := &Store{fallback: 4, rows: map[string]row{"blue": {limit: 20}}}
	fmt.Println(s.Quota("blue"))
	fmt.Println(s.Quota("green"))
	s.down = errors.New("connection refused")
	fmt.Println(s.Quota("blue"))
}
