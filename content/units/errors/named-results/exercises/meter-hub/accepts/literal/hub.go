package hub

import "fmt"

// Hub connects to water meters. It has one line: as long as a port is
// open, Open refuses the next one.
type Hub interface {
	Open(meter string) (Port, error)
}

// Port is the connection to one meter.
type Port interface {
	Litres() (int, error)
	Close()
}

// Total reads the meters in their order and returns the sum. It stops at
// the first meter that cannot be opened or read, and returns 0 and an
// error that wraps the cause. Each port that was opened is closed once.
func Total(h Hub, meters []string) (int, error) {
	total := 0
	for _, meter := range meters {
		err := func() error {
			port, err := h.Open(meter)
			if err != nil {
				return err
			}
			defer port.Close()
			litres, err := port.Litres()
			total += max(litres, 0)
			return err
		}()
		if err != nil {
			return 0, fmt.Errorf("meter %s: %w", meter, err)
		}
	}
	return total, nil
}
