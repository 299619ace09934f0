// Package transfer moves money in one transaction.
package transfer

import (
	"context"
	"database/sql"
	"fmt"
)

func book(ctx context.Context, tx *sql.Tx, account string, cents int) error {
	_, err := tx.ExecContext(ctx, "UPDATE accounts SET cents = cents + ? WHERE id = ?", cents, account)
	if err != nil {
		return fmt.Errorf("account %s: %w", account, err)
	}
	return nil
}

// region: transfer
// Move moves cents from one account to another.
func Move(ctx context.Context, db *sql.DB, from, to string, cents int) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := book(ctx, tx, from, -cents); err != nil {
		return err
	}
	if err := book(ctx, tx, to, cents); err != nil {
		return err
	}
	return tx.Commit()
}

// endregion
