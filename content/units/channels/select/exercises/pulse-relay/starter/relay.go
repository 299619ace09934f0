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
	for p := range in {
		queue = append(queue, p)
		select {
		case out <- queue[0]:
			queue = queue[1:]
		default:
		}
	}
	for _, p := range queue {
		out <- p
	}
}
