// Package relay keeps the readings of a pulse sensor until a monitor takes
// them.
package relay

// Pulse is one reading.
type Pulse int

// Relay takes each reading from in without making the sensor wait, and hands
// them on in order. It closes out after the last one.
func Relay(in <-chan Pulse, out chan<- Pulse) {
	defer close(out)
	var queue []Pulse
	for {
		if len(queue) == 0 {
			p, ok := <-in
			if !ok {
				return
			}
			queue = append(queue, p)
		}
		select {
		case p, ok := <-in:
			if !ok {
				for _, p := range queue {
					out <- p
				}
				return
			}
			queue = append(queue, p)
		case out <- queue[0]:
			queue = queue[1:]
		}
	}
}
