package bikes

import (
	"context"
	"errors"
)

// What follows stands for the package of a database.

// ErrMissing says that there is no such key.
var ErrMissing = errors.New("db: key missing")

// DialError says that a host of the database cannot be reached.
type DialError struct{ Host string }

func (e *DialError) Error() string { return "db: cannot dial " + e.Host }

// DB is a database. Get wraps one error with the key: after the end of
// ctx that of ctx, else one of its own.
type DB interface {
	Get(ctx context.Context, key string) (string, error)
}
