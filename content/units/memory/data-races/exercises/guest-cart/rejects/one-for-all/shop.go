package shop

import "sync"

// Shop keeps a cart for each guest.
type Shop struct {
	once sync.Once
	cart *Cart
}

// New makes a shop without carts.
func New() *Shop { return &Shop{} }

// CartOf returns the guest's cart. The first call makes it.
func (s *Shop) CartOf(guest string) *Cart {
	s.once.Do(func() { s.cart = NewCart() })
	return s.cart
}
