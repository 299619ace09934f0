package lamps

import (
	"errors"
	"sync"
)

// Conn is what a *grpc.ClientConn is.
type Conn interface{ Close() error }

// region: clients
// Clients holds one Conn for each town, made when it is first asked for.
type Clients struct {
	NewClient func(target string) (Conn, error) // is grpc.NewClient
	mu        sync.Mutex
	byTown    map[string]Conn
}

// Get returns the Conn of a town. Its target is resolved by dns, so that
// the balancer knows all addresses of the name.
func (c *Clients) Get(town string) (Conn, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if conn, ok := c.byTown[town]; ok {
		return conn, nil
	}
	conn, err := c.NewClient("dns:///" + town + ".lamps.internal:443")
	if err != nil {
		return nil, err
	}
	if c.byTown == nil {
		c.byTown = make(map[string]Conn)
	}
	c.byTown[town] = conn
	return conn, nil
}

// Close is called at the end of the program.
func (c *Clients) Close() error {
	var errs []error
	for _, conn := range c.byTown {
		errs = append(errs, conn.Close())
	}
	return errors.Join(errs...)
}

// endregion
