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
	var send chan<- Pulse // nil while the queue is empty
	var next Pulse
	for {
		select {
		case p, ok := <-in:
			if !ok {
				for _, p := range queue {
					out <- p
				}
				return
			}
			queue = append(queue, p)
		case send <- next:
			queue = queue[1:]
		}
		if send = nil; len(queue) > 0 {
			send, next = out, queue[0]
		}
	}
}
