package gym

import "context"

// DB is a database. The methods without a ctx wait for as long as it takes.
type DB interface {
	Begin() (Tx, error)
	BeginTx(ctx context.Context) (Tx, error)
}

// Tx is a transaction. Rollback does nothing after Commit.
type Tx interface {
	Visits(member int) (int, error)
	VisitsContext(ctx context.Context, member int) (int, error)
	Count(member int) error
	CountContext(ctx context.Context, member int) error
	Commit() error
	Rollback() error
}

// region: check-in
// CheckIn counts a visit and returns the number of visits. Whatever
// waits before the commit waits no longer than until ctx ends.
func CheckIn(ctx context.Context, db DB, member int) (int, error) {
	tx, err := db.BeginTx(ctx)
	if err != nil {
		return 0, err
	}
	defer tx.Rollback()
	if err := tx.CountContext(ctx, member); err != nil {
		return 0, err
	}
	visits, err := tx.VisitsContext(ctx, member)
	if err != nil {
		return 0, err
	}
	return visits, tx.Commit()
}

// endregion
