package grade_test

import (
	"testing"
	"time"

	bus "course.example/units/channels/closing/exercises/event-bus/solution"
)

// Two publishers wait in their send, as nobody receives any more, when the bus is closed.
func TestCloseFreesPublishers(t *testing.T) {
	b := bus.New()
	ended := make(chan any, 2)
	for range 2 {
		go func() {
			defer func() { ended <- recover() }()
			b.Publish("order placed")
		}()
	}
	time.Sleep(300 * time.Millisecond)
	go b.Close()

	time.Sleep(time.Second)
	returned, panicked := 0, 0
	for range len(ended) {
		if r := <-ended; r == nil {
			returned++
		} else {
			panicked++
		}
	}
	if returned != 2 || panicked != 0 {
		t.Errorf("two publishers wait when Close is called: got %d to return and %d to panic, want 2 publishers to return and none to panic", returned, panicked)
	}
}
