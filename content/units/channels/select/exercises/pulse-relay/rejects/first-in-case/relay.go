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
	for in != nil || len(queue) > 0 {
		var send chan<- Pulse
		if len(queue) > 0 {
			send = out
		}
		select {
		case p, ok := <-in:
			if !ok {
				in = nil
				continue
			}
			queue = append(queue, p)
		case send <- queue[0]:
			queue = queue[1:]
		}
	}
}
