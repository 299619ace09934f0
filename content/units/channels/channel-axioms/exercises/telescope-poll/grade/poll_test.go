package grade_test

import (
	"testing"

	telescope "course.example/units/channels/channel-axioms/exercises/telescope-poll/solution"
)

func TestTheThreeStatesAreToldApart(t *testing.T) {
	frames := make(chan int, 2)
	poll := func(when string, wantFrame int, want telescope.State) {
		t.Helper()
		if frame, got := telescope.Poll(frames); got != want || frame != wantFrame {
			t.Errorf("%s: got state %s of frame %d, want state %s of frame %d", when, got, frame, want, wantFrame)
		}
	}
	poll("open, no frame yet", 0, telescope.Pending)
	frames <- 0
	frames <- 1
	poll("frame 0 is there", 0, telescope.Ready)
	close(frames)
	poll("closed, frame 1 is left", 1, telescope.Ready)
	poll("closed, no frame is left", 0, telescope.Over)
	poll("closed, asked again", 0, telescope.Over)
}
