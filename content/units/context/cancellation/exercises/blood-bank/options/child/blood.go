// Package blood keeps the register of a blood bank.
package blood

import (
	"context"
	"time"
)

// region: note
func (b *Bank) note(ctx context.Context, unit string) error {
	saveCtx, cancel := context.WithTimeout(
		ctx, 5*time.Second)
	defer cancel()
	return b.register.Save(saveCtx, unit)
}

// endregion

// Register saves which unit was given out.
type Register interface {
	Save(ctx context.Context, unit string) error
}

// Bank gives out units of blood.
type Bank struct{ register Register }

// NewBank returns a bank with this register.
func NewBank(r Register) *Bank { return &Bank{r} }

// Note is note, for the tests.
func (b *Bank) Note(ctx context.Context, unit string) error { return b.note(ctx, unit) }
