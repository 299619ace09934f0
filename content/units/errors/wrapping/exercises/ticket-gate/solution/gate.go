package gate

import (
	"errors"
	"fmt"
)

// Why a store refuses a ticket.
var (
	ErrUsed    = errors.New("ticket already used")
	ErrUnknown = errors.New("no such ticket")
)

// Store keeps the tickets of one event. Its errors may wrap ErrUsed,
// ErrUnknown or others.
type Store interface {
	Redeem(code string) error
}

// Gate is one entrance.
type Gate struct {
	Name  string
	Store Store
}

// Admit lets the holders of all these tickets in.
func (g *Gate) Admit(codes ...string) error {
	for _, code := range codes {
		if err := g.redeem(code); err != nil {
			return fmt.Errorf("gate %s: %w", g.Name, err)
		}
	}
	return nil
}

func (g *Gate) redeem(code string) error {
	if err := g.Store.Redeem(code); err != nil {
		return fmt.Errorf("redeem %s: %w", code, err)
	}
	return nil
}
