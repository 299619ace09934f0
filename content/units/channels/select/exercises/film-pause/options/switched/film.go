// Package film shows the frames of a film.
package film

// Frame is the number of a picture.
type Frame int

// region: play
func Play(frames <-chan Frame, pause <-chan bool, show func(Frame)) {
	in := frames
	for {
		select {
		case on := <-pause:
			in = frames
			if on {
				in = nil
			}
		case f, ok := <-in:
			if !ok {
				return
			}
			show(f)
		}
	}
}

// endregion
