package laundry

import "sync"

// Laundry counts the tickets of its machines, by name.
type Laundry struct {
	mu      sync.Mutex
	tickets map[string]int
}

// New makes a laundry without machines.
func New() *Laundry {
	return &Laundry{tickets: make(map[string]int)}
}

// Ticket counts one ticket of a machine.
func (l *Laundry) Ticket(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.tickets[name]++
}

// Tickets is the number of tickets of a machine so far.
func (l *Laundry) Tickets(name string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.tickets[name]
}
