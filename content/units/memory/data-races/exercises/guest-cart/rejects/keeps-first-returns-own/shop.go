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
	if c := s.find(guest); c != nil {
		return c
	}
	c := NewCart()
	s.keep(guest, c)
	return c
}

func (s *Shop) find(guest string) *Cart {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.carts[guest]
}

func (s *Shop) keep(guest string, c *Cart) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.carts[guest]; !ok {
		s.carts[guest] = c
	}
}
