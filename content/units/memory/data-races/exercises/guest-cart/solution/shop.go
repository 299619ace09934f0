package shop

import "sync"

// Shop keeps a cart for each guest.
type Shop struct {
	mu    sync.Mutex
	carts map[string]*Cart
}

// New makes a shop without carts.
func New() *Shop { return &Shop{carts: make(map[string]*Cart)} }

// CartOf returns the guest's cart. The first call makes it.
func (s *Shop) CartOf(guest string) *Cart {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, ok := s.carts[guest]
	if !ok {
		c = NewCart()
		s.carts[guest] = c
	}
	return c
}
