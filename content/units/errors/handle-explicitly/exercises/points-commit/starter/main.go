package main

import (
	"errors"
	"fmt"
)

// Store keeps points; a transaction conflicts with one that was committed since it began.
type Store struct{ points, version int }

type Tx struct {
	store          *Store
	added, version int
	done           bool
}

func (s *Store) Begin() *Tx { return &Tx{store: s, version: s.version} }

func (tx *Tx) Add(n int) error { tx.added += n; return nil }

func (tx *Tx) Commit() error {
	tx.done = true
	if tx.version != tx.store.version {
		return errors.New("conflict")
	}
	tx.store.points += tx.added
	tx.store.version++
	return nil
}

func (tx *Tx) Rollback() error {
	if tx.done {
		return errors.New("transaction is done")
	}
	tx.done = true
	return nil
}

// region: award
func award(tx *Tx, points int) error {
	defer tx.Rollback()
	if err := tx.Add(points); err != nil {
		return fmt.Errorf("add %d points: %w", points, err)
	}
	tx.Commit()
	return nil
}

func main() {
	card := &Store{}
	till1, till2 := card.Begin(), card.Begin()
	fmt.Println("till 1:", award(till1, 10))
	fmt.Println("till 2:", award(till2, 5))
	fmt.Println("points:", card.points)
}

// endregion
