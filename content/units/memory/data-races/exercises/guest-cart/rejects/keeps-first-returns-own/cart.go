package shop

import (
	"sync/atomic"
	"time"
)

// Cart counts the pieces that a guest wants to buy. It may be used by several
// goroutines.
type Cart struct {
	pieces atomic.Int64
}

// NewCart makes an empty cart. It asks for the delivery times of the day.
func NewCart() *Cart {
	time.Sleep(10 * time.Millisecond)
	return &Cart{}
}

// Add puts some pieces into the cart.
func (c *Cart) Add(pieces int) { c.pieces.Add(int64(pieces)) }

// Len is the number of pieces.
func (c *Cart) Len() int { return int(c.pieces.Load()) }
