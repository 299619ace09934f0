package grade_test

import (
	"testing"
	"time"

	film "course.example/units/channels/select/exercises/film-pause/solution"
)

// offer says whether v is received from ch before the time is over.
func offer[T any](ch chan<- T, v T, within time.Duration) bool {
	select {
	case ch <- v:
		return true
	case <-time.After(within):
		return false
	}
}

func TestAPauseHoldsTheFilm(t *testing.T) {
	for range 3 {
		frames, pause, shown := make(chan film.Frame), make(chan bool), make(chan film.Frame, 10)
		go film.Play(frames, pause, func(f film.Frame) { shown <- f })
		offer(frames, 1, time.Second)
		<-shown
		time.Sleep(300 * time.Millisecond) // until Play waits for the next frame
		paused := offer(pause, true, time.Second)
		early := offer(frames, 2, 200*time.Millisecond)
		offer(pause, false, time.Second)
		late := offer(frames, 2, time.Second)
		if !paused || early || !late {
			t.Fatalf("frame 2 comes in a pause: the pause began: %t, frame 2 was taken before its end: %t, after its end: %t, want true, false, true", paused, early, late)
		}
	}
}
