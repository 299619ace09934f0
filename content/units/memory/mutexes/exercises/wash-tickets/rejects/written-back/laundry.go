package laundry

import "sync"

// Machine counts its tickets.
type Machine struct {
	mu      sync.Mutex
	tickets int
}

// Laundry has machines, by name.
type Laundry struct {
	mu       sync.Mutex
	machines map[string]Machine
}

// New makes a laundry without machines.
func New() *Laundry {
	return &Laundry{machines: make(map[string]Machine)}
}

// Ticket counts one ticket of a machine.
func (l *Laundry) Ticket(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	m := l.machines[name]
	m.tickets++
	l.machines[name] = m
}

// Tickets is the number of tickets of a machine so far.
func (l *Laundry) Tickets(name string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	m := l.machines[name]
	return m.tickets
}
