package grade_test

import (
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	photos "course.example/units/concurrency/sync-and-async/exercises/badge-photos/solution"
)

var errCamera = errors.New("no camera")

type desk struct {
	*photos.Photos
	loads atomic.Int64
}

// newDesk loads a photo in a minute, and fails for mallory.
func newDesk() *desk {
	d := &desk{}
	d.Photos = &photos.Photos{Load: func(id string) (string, error) {
		d.loads.Add(1)
		time.Sleep(time.Minute)
		if id == "mallory" {
			return "", errCamera
		}
		return "photo of " + id, nil
	}}
	return d
}

// get calls Get as a caller does that receives the answer in its next line: no part of done can run within the call.
func (d *desk) get(t *testing.T, when, id string) string {
	t.Helper()
	answers, returned := make(chan string), make(chan struct{})
	go func() {
		defer close(returned)
		d.Get(id, func(photo string, err error) { answers <- fmt.Sprintf("%s, %v", photo, err) })
	}()
	select {
	case <-returned:
	case <-time.After(10 * time.Second):
		t.Errorf("%s: got Get still waiting after 10s, for done or for a load, want it to return at once and done called by another goroutine", when)
	}
	answer := "nothing"
	select {
	case answer = <-answers:
	case <-time.After(time.Hour):
	}
	select {
	case second := <-answers:
		t.Errorf("%s: done was called twice, with %q and %q, want once", when, answer, second)
	case <-time.After(time.Hour):
	}
	return answer
}

func (d *desk) check(t *testing.T, when, id, want string) {
	t.Helper()
	if got := d.get(t, when, id); got != want {
		t.Errorf("%s: done got %q, want %q", when, got, want)
	}
}

func TestDoneRunsOutsideOfGet(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk()
		d.check(t, "a photo that has to be loaded", "ann", "photo of ann, <nil>")
		d.check(t, "a photo that is kept", "ann", "photo of ann, <nil>")
		d.check(t, "an empty id", "", ", no id")
		d.check(t, "a load that fails", "mallory", ", no camera")
	})
}

func TestAPhotoIsLoadedOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk()
		for range 3 {
			d.get(t, "ann three times", "ann")
		}
		if n := d.loads.Load(); n != 1 {
			t.Errorf("ann is asked for three times, one after another: loaded %d times, want once", n)
		}
	})
}

func TestAnErrorIsNotKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk()
		d.get(t, "mallory", "mallory")
		d.get(t, "mallory", "mallory")
		if n := d.loads.Load(); n != 2 {
			t.Errorf("a load that fails, asked for twice: loaded %d times, want twice", n)
		}
	})
}

func TestAnEmptyIDIsNotLoaded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk()
		errs := make(chan error, 2)
		d.Get("", func(_ string, err error) { errs <- err })
		time.Sleep(time.Hour)
		var got error
		select {
		case got = <-errs:
		default:
			t.Fatal("an empty id: an hour later done was not called, want ErrNoID")
		}
		if !errors.Is(got, photos.ErrNoID) || d.loads.Load() != 0 {
			t.Errorf("an empty id: got error %v and %d loads, want ErrNoID and none", got, d.loads.Load())
		}
	})
}
