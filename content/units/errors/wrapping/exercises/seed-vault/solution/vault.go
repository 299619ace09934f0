package vault

import (
	"errors"
	"fmt"
)

// ErrNoSeed says that a packet is used up. Callers order a new one.
var ErrNoSeed = errors.New("no seed left")

// ErrLabel says that a label cannot be read.
var ErrLabel = errors.New("label unreadable")

// Vault keeps packets of seed on shelves.
type Vault struct {
	Labels map[int]error
	Stock  map[string]int
}

func (v *Vault) readLabel(shelf int) error { return v.Labels[shelf] }

func (v *Vault) take(name string) error {
	if v.Stock[name] == 0 {
		return ErrNoSeed
	}
	v.Stock[name]--
	return nil
}

// region: withdraw
// Withdraw takes one packet from a shelf.
func (v *Vault) Withdraw(shelf int, name string) error {
	if err := v.readLabel(shelf); err != nil {
		return fmt.Errorf("read label of shelf %d: %v", shelf, err)
	}
	if err := v.take(name); err != nil {
		return fmt.Errorf("withdraw %s: %w", name, err)
	}
	return nil
}

// endregion
