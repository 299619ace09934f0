package grade_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	photolab "course.example/units/channels/buffering/exercises/photo-lab/solution"
)

// tray keeps what was developed, ten seconds a photo.
type tray struct {
	mu     sync.Mutex
	photos []string
}

func (t *tray) develop(photo string) {
	time.Sleep(10 * time.Second)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.photos = append(t.photos, photo)
}

func (t *tray) developed() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Clone(t.photos)
}

// submit gives how long Submit took; it waits for an hour at most.
func submit(t *testing.T, l *photolab.Lab, limit time.Duration, photo string) (time.Duration, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	start := time.Now()
	returned := make(chan error, 1)
	go func() { returned <- l.Submit(ctx, photo) }()
	select {
	case err := <-returned:
		took := time.Since(start)
		synctest.Wait() // the lab takes a photo that it has time for
		return took, err
	case <-time.After(time.Hour):
		t.Fatalf("Submit(%q) with a ctx of %v has not returned after an hour", photo, limit)
		return 0, nil
	}
}

// filled opens a lab in which one photo is developed and waiting others wait.
func filled(t *testing.T, tray *tray, waiting int) (*photolab.Lab, []string) {
	t.Helper()
	l := photolab.Open(waiting, tray.develop)
	synctest.Wait()
	var photos []string
	for i := range waiting + 1 {
		photo := fmt.Sprintf("photo %d", i+1)
		if took, err := submit(t, l, time.Minute, photo); err != nil || took != 0 {
			t.Fatalf("room for one that is developed and %d that wait, %s: got %v after %v, want nil after 0s", waiting, photo, err, took)
		}
		photos = append(photos, photo)
	}
	return l, photos
}

func closed(t *testing.T, l *photolab.Lab) {
	t.Helper()
	returned := make(chan bool, 1)
	go func() {
		l.Close()
		returned <- true
	}()
	select {
	case <-returned:
	case <-time.After(time.Hour):
		t.Fatal("Close has not returned after an hour")
	}
}

func TestSubmitWaitsForRoom(t *testing.T) {
	for _, waiting := range []int{0, 1, 3} {
		synctest.Test(t, func(t *testing.T) {
			tray := &tray{}
			l, photos := filled(t, tray, waiting)
			time.Sleep(4 * time.Second)
			took, err := submit(t, l, time.Minute, "late")
			if err != nil || took != 6*time.Second {
				t.Errorf("one is developed for 6s more and %d wait: Submit gives %v after %v, want nil after 6s", waiting, err, took)
			}
			closed(t, l)
			if got, want := tray.developed(), append(photos, "late"); !slices.Equal(got, want) {
				t.Errorf("when Close has returned %q are developed, want %q", got, want)
			}
		})
	}
}

func TestSubmitEndsWithItsCtx(t *testing.T) {
	for _, waiting := range []int{0, 2} {
		synctest.Test(t, func(t *testing.T) {
			tray := &tray{}
			l, _ := filled(t, tray, waiting)
			took, err := submit(t, l, 3*time.Second, "late")
			if !errors.Is(err, context.DeadlineExceeded) || took != 3*time.Second {
				t.Errorf("the lab is full for 10s and ctx ends after 3s: got %v after %v, want %v after 3s", err, took, context.DeadlineExceeded)
			}
			time.Sleep(time.Minute)
			closed(t, l)
		})
	}
}

func TestAPhotoWithAnErrorIsNotDeveloped(t *testing.T) {
	for _, waiting := range []int{0, 2} {
		synctest.Test(t, func(t *testing.T) {
			tray := &tray{}
			l, photos := filled(t, tray, waiting)
			if _, err := submit(t, l, 3*time.Second, "late"); err == nil {
				photos = append(photos, "late")
			}
			time.Sleep(time.Minute)
			if _, err := submit(t, l, time.Minute, "next"); err != nil {
				t.Errorf("a minute later there is room: got the error %v, want nil", err)
			}
			time.Sleep(time.Minute)
			closed(t, l)
			if got, want := tray.developed(), append(photos, "next"); !slices.Equal(got, want) {
				t.Errorf("one photo got an error: developed are %q, want %q", got, want)
			}
		})
	}
}

func TestWhoeverWaitsIsServedOrTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		tray := &tray{}
		l, photos := filled(t, tray, 1)
		var mu sync.Mutex
		var all sync.WaitGroup
		taken := len(photos)
		for i := range 6 {
			all.Go(func() {
				ctx, cancel := context.WithTimeout(context.Background(), 25*time.Second)
				defer cancel()
				if l.Submit(ctx, fmt.Sprintf("more %d", i)) == nil {
					mu.Lock()
					taken++
					mu.Unlock()
				}
			})
		}
		all.Wait()
		closed(t, l)
		if got := len(tray.developed()); got != taken || taken != 4 {
			t.Errorf("six wait for up to 25s, and room comes after 10s and 20s: %d photos were taken in all and %d developed, want 4 and 4", taken, got)
		}
	})
}
