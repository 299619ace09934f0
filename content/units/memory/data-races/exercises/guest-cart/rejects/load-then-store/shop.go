package shop

import "sync"

// Shop keeps a cart for each guest.
type Shop struct {
	carts sync.Map // of *Cart, by guest
}

// New makes a shop without carts.
func New() *Shop { return &Shop{} }

// CartOf returns the guest's cart. The first call makes it.
func (s *Shop) CartOf(guest string) *Cart {
	if c, ok := s.carts.Load(guest); ok {
		return c.(*Cart)
	}
	c := NewCart()
	s.carts.Store(guest, c)
	return c
}
