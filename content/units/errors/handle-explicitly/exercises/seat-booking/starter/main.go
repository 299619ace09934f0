package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
)

// region: book
func book(db *sql.DB, seat string) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("INSERT INTO booked VALUES (?)", seat); err != nil {
		return fmt.Errorf("seat %s: %w", seat, err)
	}
	return tx.Commit()
}

// endregion

// fake is a driver, its only connection and its only transaction.
type fake struct {
	seat  string
	calls []string
}

func (f *fake) Open(string) (driver.Conn, error)             { return f, nil }
func (f *fake) Connect(context.Context) (driver.Conn, error) { return f, nil }
func (f *fake) Driver() driver.Driver                        { return f }
func (f *fake) Prepare(string) (driver.Stmt, error)          { return nil, errors.New("not supported") }
func (f *fake) Close() error                                 { return nil }

func (f *fake) Begin() (driver.Tx, error) {
	f.calls = append(f.calls, "begin")
	return f, nil
}

func (f *fake) ExecContext(_ context.Context, _ string, args []driver.NamedValue) (driver.Result, error) {
	f.seat = args[0].Value.(string)
	if f.seat == "12B" {
		return nil, errors.New("taken")
	}
	return driver.RowsAffected(1), nil
}

func (f *fake) Commit() error {
	f.calls = append(f.calls, "commit")
	if f.seat == "12C" {
		return errors.New("could not serialize")
	}
	return nil
}

func (f *fake) Rollback() error {
	f.calls = append(f.calls, "rollback")
	return nil
}

func main() {
	f := &fake{}
	db := sql.OpenDB(f)
	defer db.Close()
	for _, seat := range []string{"12A", "12B", "12C"} {
		f.calls = nil
		if err := book(db, seat); (err != nil) != (seat != "12A") {
			panic(err)
		}
		fmt.Println(seat, f.calls)
	}
}
