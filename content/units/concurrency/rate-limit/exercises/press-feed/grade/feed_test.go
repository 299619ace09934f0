package grade_test

import (
	"testing"
	"testing/synctest"
	"time"

	feed "course.example/units/concurrency/rate-limit/exercises/press-feed/solution"
)

// ask makes n requests, one after each interval, and counts those that are answered with 200.
func ask(t *testing.T, s *feed.Subscriber, n int, every time.Duration) (answered int) {
	t.Helper()
	for range n {
		time.Sleep(every)
		start := time.Now()
		switch status := s.Status(t.Context()); status {
		case 200:
			answered++
		case 429:
		default:
			t.Fatalf("got the status %d, want 200 or 429", status)
		}
		if took := time.Since(start); took != 0 {
			t.Fatalf("got an answer after %v, want one at once", took)
		}
	}
	return answered
}

func TestTwentyAtTheSameMoment(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := ask(t, feed.New(), 50, 0); got != 20 {
			t.Errorf("50 requests at the same moment: got %d with status 200, want 20", got)
		}
	})
}

func TestAHundredAMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := feed.New()
		ask(t, s, 50, 0)
		if got := ask(t, s, 6000, 100*time.Millisecond); got < 999 || got > 1001 {
			t.Errorf("six hundred a minute for ten minutes, after a full burst: got %d with status 200, want 1000", got)
		}
	})
}

func TestWhoKeepsToTheRateIsNotRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := ask(t, feed.New(), 500, 601*time.Millisecond); got != 500 {
			t.Errorf("500 requests, one each 601ms: got %d with status 200, want 500", got)
		}
	})
}

func TestAPauseSavesUpNoMoreThanTwenty(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := feed.New()
		ask(t, s, 50, 0)
		time.Sleep(time.Hour)
		if got := ask(t, s, 50, 0); got != 20 {
			t.Errorf("50 requests at the same moment after an hour's pause: got %d with status 200, want 20", got)
		}
	})
}
