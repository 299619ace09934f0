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
			return &AdmitError{Gate: g.Name, Code: code, Err: err}
		}
	}
	return nil
}

func (g *Gate) redeem(code string) error {
	return g.Store.Redeem(code)
}

// AdmitError says at which gate which ticket was refused.
type AdmitError struct {
	Gate, Code string
	Err        error
}

func (e *AdmitError) Error() string {
	return fmt.Sprintf("gate %s: redeem %s: %v", e.Gate, e.Code, e.Err)
}

func (e *AdmitError) Unwrap() error { return e.Err }
