// Package film shows the frames of a film.
package film

// Frame is the number of a picture.
type Frame int

// region: play
func Play(frames <-chan Frame, pause <-chan bool, show func(Frame)) {
	for {
		select {
		case on := <-pause:
			for on {
				on = <-pause
			}
		default:
			f, ok := <-frames
			if !ok {
				return
			}
			show(f)
		}
	}
}

// endregion
