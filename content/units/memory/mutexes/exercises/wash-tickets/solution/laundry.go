package laundry

import "sync"

// Machine counts its tickets.
type Machine struct {
	mu      sync.Mutex
	tickets int
}

func (m *Machine) add() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.tickets++
}

func (m *Machine) count() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.tickets
}

// Laundry has machines, by name.
type Laundry struct {
	mu       sync.Mutex
	machines map[string]*Machine
}

// New makes a laundry without machines.
func New() *Laundry {
	return &Laundry{machines: make(map[string]*Machine)}
}

// machine returns the machine with that name. The first call makes it.
func (l *Laundry) machine(name string) *Machine {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, ok := l.machines[name]; !ok {
		l.machines[name] = &Machine{}
	}
	return l.machines[name]
}

// Ticket counts one ticket of a machine.
func (l *Laundry) Ticket(name string) { l.machine(name).add() }

// Tickets is the number of tickets of a machine so far.
func (l *Laundry) Tickets(name string) int { return l.machine(name).count() }
