package episodes

import (
	"errors"
	"fmt"
	"net/http"
)

// ErrGone says that an episode will not come back.
var ErrGone = errors.New("episode gone")

// WaitError says how long a server wants to be left alone.
type WaitError struct{ Seconds int }

func (e WaitError) Error() string {
	return fmt.Sprintf("wait for %d s", e.Seconds)
}

// Reply is a server's answer. RetryAfter is 0 if it names no time.
type Reply struct{ Status, RetryAfter int }

// Fetch reports how a server answered for an episode: 200 is success.
//
// After 404 and 410 the episode is gone. If any other answer names a
// time, the error says how long to wait. No caller does anything
// special after the rest. The text names the episode and the status.
func Fetch(episode string, r Reply) error {
	switch r.Status {
	case http.StatusOK:
		return nil
	case http.StatusNotFound, http.StatusGone:
		return fmt.Errorf("%s: %w (status %d)", episode, ErrGone, r.Status)
	}
	if r.RetryAfter > 0 {
		return fmt.Errorf("%s: %w (status %d)", episode, &WaitError{Seconds: r.RetryAfter}, r.Status)
	}
	return fmt.Errorf("%s: status %d", episode, r.Status)
}
