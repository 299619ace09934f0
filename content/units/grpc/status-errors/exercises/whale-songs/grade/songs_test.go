package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	songs "course.example/units/grpc/status-errors/exercises/whale-songs/solution"
)

// conn answers with these codes in turn, and with a song after them. It
// takes so long for each answer, or until ctx ends.
type conn struct {
	codes []string
	takes time.Duration
	calls int
}

func (c *conn) Get(ctx context.Context, whale string) ([]byte, error) {
	c.calls++
	if c.takes > 0 {
		select {
		case <-time.After(c.takes):
		case <-ctx.Done():
			return nil, &songs.Status{Code: "DeadlineExceeded", Message: "for " + whale}
		}
	}
	if c.calls <= len(c.codes) {
		return nil, &songs.Status{Code: c.codes[c.calls-1], Message: "for " + whale}
	}
	return []byte("song of " + whale), nil
}

func (c *conn) Pause(ctx context.Context) bool {
	select {
	case <-time.After(time.Second):
		return true
	case <-ctx.Done():
		return false
	}
}

func TestASongComesBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		c := &conn{}
		song, err := songs.Song(t.Context(), c, "Mira")
		if string(song) != "song of Mira" || err != nil || c.calls != 1 || time.Since(begun) > 0 {
			t.Errorf("got %q, %v after %d calls and %v, want the song after one and no pause", song, err, c.calls, time.Since(begun))
		}
	})
}

func TestASongThatIsNotThereMatchesErrNoSong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &conn{codes: []string{"NotFound"}}
		_, err := songs.Song(t.Context(), c, "Mira")
		if !errors.Is(err, songs.ErrNoSong) || c.calls != 1 {
			t.Errorf("the call says NotFound: got %v after %d calls, want an error that matches %q after one", err, c.calls, songs.ErrNoSong)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		c := &conn{codes: []string{"Unavailable", "NotFound"}}
		_, err := songs.Song(t.Context(), c, "Mira")
		if !errors.Is(err, songs.ErrNoSong) || c.calls != 2 {
			t.Errorf("the second call says NotFound: got %v after %d calls, want an error that matches %q after two", err, c.calls, songs.ErrNoSong)
		}
	})
}

func TestUnavailableIsCalledAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		c := &conn{codes: []string{"Unavailable", "Unavailable"}}
		song, err := songs.Song(t.Context(), c, "Mira")
		if string(song) != "song of Mira" || err != nil || c.calls != 3 || time.Since(begun) != 2*time.Second {
			t.Errorf("Unavailable twice: got %q, %v after %d calls and %v, want the song after 3 and 2s", song, err, c.calls, time.Since(begun))
		}
	})
}

func TestThreeCallsAreAll(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		u := "Unavailable"
		c := &conn{codes: []string{u, u, u, u, u}}
		_, err := songs.Song(t.Context(), c, "Mira")
		if songs.CodeOf(err) != u || c.calls != 3 || time.Since(begun) != 2*time.Second {
			t.Errorf("Unavailable each time: got %q with the code %s after %d calls and %v, want the code Unavailable after 3 and 2s", err, songs.CodeOf(err), c.calls, time.Since(begun))
		}
	})
}

func TestOtherErrorsComeBackAtOnce(t *testing.T) {
	for _, code := range []string{"Aborted", "DeadlineExceeded", "Unknown", "Internal", "InvalidArgument"} {
		synctest.Test(t, func(t *testing.T) {
			c := &conn{codes: []string{code}}
			_, err := songs.Song(t.Context(), c, "Mira")
			if err == nil || c.calls != 1 {
				t.Errorf("the call says %s: got %v after %d calls, want an error after one", code, err, c.calls)
			}
			if errors.Is(err, songs.ErrNoSong) {
				t.Errorf("the call says %s: got an error that matches %q, want none", code, songs.ErrNoSong)
			}
		})
	}
}

func TestAnErrorKeepsItsCode(t *testing.T) {
	for _, code := range []string{"Aborted", "DeadlineExceeded", "PermissionDenied"} {
		synctest.Test(t, func(t *testing.T) {
			_, err := songs.Song(t.Context(), &conn{codes: []string{code, code, code}}, "Mira")
			if got := songs.CodeOf(err); got != code {
				t.Errorf("the call says %s: got %s, want %s", code, got, code)
			}
		})
	}
}

func TestNoCallFollowsTheEndOfCtx(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
		defer cancel()
		c := &conn{codes: []string{"Unavailable"}}
		_, err := songs.Song(ctx, c, "Mira")
		if c.calls != 1 || err == nil {
			t.Errorf("ctx ends in the first pause: got %v after %d calls, want an error after one", err, c.calls)
		}
	})
}

func TestTheEndOfCtxEndsACall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
		defer cancel()
		c := &conn{takes: 3 * time.Second}
		_, err := songs.Song(ctx, c, "Mira")
		if err == nil || time.Since(begun) != 500*time.Millisecond {
			t.Errorf("ctx ends after 500ms, in the first call: got %v after %v, want an error after 500ms", err, time.Since(begun))
		}
	})
}
