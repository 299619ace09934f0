package customers

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

type Customer struct{ ID, Name string }

type Row interface{ Scan(dest ...any) error }

// Store reads customers.
type Store struct {
	QueryRow func(ctx context.Context, id string) Row
}

// region: find
// ErrUnknownCustomer is part of this package's API.
var ErrUnknownCustomer = errors.New("unknown customer")

func (s *Store) Find(ctx context.Context, id string) (Customer, error) {
	var c Customer
	err := s.QueryRow(ctx, id).Scan(&c.ID, &c.Name)
	if errors.Is(err, sql.ErrNoRows) {
		return Customer{}, err
	}
	if err != nil {
		// what else the database says is for the log only
		return Customer{}, fmt.Errorf("query customers: %v", err)
	}
	return c, nil
}

// endregion
