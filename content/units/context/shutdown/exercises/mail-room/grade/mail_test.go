package grade_test

import (
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	mail "course.example/units/context/shutdown/exercises/mail-room/solution"
)

var errSeal = errors.New("seal is broken")

type archive struct {
	closed bool
	kept   []string
}

func (a *archive) keep(letter string) {
	if !a.closed {
		a.kept = append(a.kept, letter)
	}
}

func (a *archive) Close() error {
	a.closed = true
	return errSeal
}

// intake puts its last letters in while it stops, and notes since when the room has not been ready.
type intake struct {
	room    *mail.Room
	unready atomic.Pointer[time.Time]
	notice  time.Duration
	failure any
}

func (i *intake) Stop() {
	if since := i.unready.Load(); since != nil {
		i.notice = time.Since(*since)
	}
	defer func() { i.failure = recover() }()
	time.Sleep(2 * time.Second)
	i.room.Letters <- "c"
	i.room.Letters <- "d"
}

// stop starts a sorter, who takes 5s for a letter, and stops the room.
func stop(t *testing.T) (*intake, *archive, error) {
	a, i := &archive{}, &intake{}
	room := &mail.Room{Notice: 10 * time.Second, Letters: make(chan string, 8), Intake: i, Archive: a}
	i.room = room
	room.Ready.Store(true)
	room.Sorters.Go(func() {
		for letter := range room.Letters {
			time.Sleep(5 * time.Second)
			a.keep(letter)
		}
	})
	room.Letters <- "a"
	room.Letters <- "b"
	go func() {
		for range 1000 {
			if !room.Ready.Load() {
				now := time.Now()
				i.unready.Store(&now)
				return
			}
			time.Sleep(time.Millisecond)
		}
	}()
	synctest.Wait()
	err := room.Stop()
	time.Sleep(time.Hour)
	return i, a, err
}

func TestNobodyIsTurnedAwayWithoutNotice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if i, _, _ := stop(t); i.notice < 9*time.Second {
			t.Errorf("when the intake was stopped: got a room that was not ready for %v, want 10s", i.notice)
		}
	})
}

func TestNoLetterIsLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		i, a, _ := stop(t)
		if want := []string{"a", "b", "c", "d"}; i.failure != nil || !slices.Equal(a.kept, want) {
			t.Errorf("four letters came in, the last two while the intake stopped: got %q in the archive and the intake's panic %s, want %q and none", a.kept, fmt.Sprint(i.failure), want)
		}
	})
}

func TestErrorOfTheArchiveIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if _, a, err := stop(t); !errors.Is(err, errSeal) || !a.closed {
			t.Errorf("got error %v and an archive closed %t, want %q and true", err, a.closed, errSeal)
		}
	})
}
