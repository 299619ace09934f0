// Package film shows the frames of a film.
package film

// Frame is the number of a picture.
type Frame int

// region: play
func Play(frames <-chan Frame, pause <-chan bool, show func(Frame)) {
	paused := false
	for {
		select {
		case paused = <-pause:
		case f, ok := <-frames:
			if !ok {
				return
			}
			if paused {
				continue
			}
			show(f)
		}
	}
}

// endregion
