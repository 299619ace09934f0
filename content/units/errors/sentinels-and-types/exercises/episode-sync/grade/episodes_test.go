package grade_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	episodes "course.example/units/errors/sentinels-and-types/exercises/episode-sync/solution"
)

func next(t *testing.T, r episodes.Reply, want string) {
	t.Helper()
	err := episodes.Fetch("talk-12", r)
	if got := episodes.Next(err); got != want {
		t.Errorf("status %d, retry after %d s: the app does %q, want %q; the error is %q", r.Status, r.RetryAfter, got, want, fmt.Sprint(err))
	}
}

func TestAnEpisodeIsPlayed(t *testing.T) {
	next(t, episodes.Reply{Status: 200}, "play")
}

func TestOnlyWhatIsGoneIsDeleted(t *testing.T) {
	next(t, episodes.Reply{Status: 404}, "delete the copy")
	next(t, episodes.Reply{Status: 410}, "delete the copy")
	next(t, episodes.Reply{Status: 404, RetryAfter: 60}, "delete the copy")
	next(t, episodes.Reply{Status: 410, RetryAfter: 60}, "delete the copy")
	for _, status := range []int{401, 403, 408, 429, 500, 502, 503} {
		next(t, episodes.Reply{Status: status}, "keep the copy")
	}
}

func TestTheServersTimeIsKept(t *testing.T) {
	next(t, episodes.Reply{Status: 429, RetryAfter: 30}, "again in 30 s")
	next(t, episodes.Reply{Status: 503, RetryAfter: 120}, "again in 120 s")
	next(t, episodes.Reply{Status: 403, RetryAfter: 5}, "again in 5 s")
}

func TestTwoErrorsKeepTheirTimes(t *testing.T) {
	first := episodes.Fetch("talk-1", episodes.Reply{Status: 429, RetryAfter: 10})
	second := episodes.Fetch("talk-2", episodes.Reply{Status: 503, RetryAfter: 90})
	if a, b := episodes.Next(first), episodes.Next(second); a != "again in 10 s" || b != "again in 90 s" {
		t.Errorf("two errors of 10 s and 90 s: the app does %q and %q, want %q and %q", a, b, "again in 10 s", "again in 90 s")
	}
}

func TestTheRestIsOpaque(t *testing.T) {
	for _, status := range []int{403, 429, 500, 503} {
		err := episodes.Fetch("talk-12", episodes.Reply{Status: status})
		if err == nil {
			t.Errorf("status %d: got no error, want one", status)
			continue
		}
		if wait, ok := errors.AsType[*episodes.WaitError](err); ok {
			t.Errorf("status %d without a time: errors.AsType finds a *WaitError of %d s in %q, want that it finds none", status, wait.Seconds, err)
		}
		if errors.Is(err, episodes.ErrGone) {
			t.Errorf("status %d: %q matches ErrGone, want that it does not", status, err)
		}
	}
}

func TestTextNamesEpisodeAndStatus(t *testing.T) {
	for _, r := range []episodes.Reply{{Status: 404}, {Status: 429, RetryAfter: 30}, {Status: 500}} {
		err := episodes.Fetch("talk-12", r)
		for _, part := range []string{"talk-12", fmt.Sprint(r.Status)} {
			if !strings.Contains(fmt.Sprint(err), part) {
				t.Errorf("status %d: the text is %q, want %q in it", r.Status, fmt.Sprint(err), part)
			}
		}
	}
}
