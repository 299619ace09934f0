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
		var next Pulse
		if len(queue) > 0 {
			next = queue[0]
		}
		select {
		case p, ok := <-in:
			if !ok {
				in = nil
				continue
			}
			queue = append(queue, p)
		case out <- next:
			if len(queue) > 0 {
				queue = queue[1:]
			}
		}
	}
}
