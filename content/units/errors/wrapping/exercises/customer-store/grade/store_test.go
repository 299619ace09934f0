package grade_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"

	customers "course.example/units/errors/wrapping/exercises/customer-store/solution"
)

type noRow struct{}

func (noRow) Scan(...any) error { return sql.ErrNoRows }

func TestOnlyThePackagesOwnErrorCanBeMatched(t *testing.T) {
	s := &customers.Store{QueryRow: func(context.Context, string) customers.Row { return noRow{} }}
	_, err := s.Find(context.Background(), "c-1")
	own, driver := errors.Is(err, customers.ErrUnknownCustomer), errors.Is(err, sql.ErrNoRows)
	if !own || driver {
		t.Errorf("ErrUnknownCustomer found: got %t, want true; sql.ErrNoRows found: got %t, want false", own, driver)
	}
	if err == nil || !strings.Contains(err.Error(), sql.ErrNoRows.Error()) {
		t.Errorf("message: got %q, want it to say %q", err, sql.ErrNoRows)
	}
}
