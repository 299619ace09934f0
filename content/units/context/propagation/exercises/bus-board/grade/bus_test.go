package grade_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	bus "course.example/units/context/propagation/exercises/bus-board/solution"
)

// buses answer after a time; their body comes after a further time. Both watch the ctx of the request.
type buses struct{ header, body time.Duration }

func (b buses) RoundTrip(r *http.Request) (*http.Response, error) {
	if err := wait(r.Context(), b.header); err != nil {
		return nil, err
	}
	return &http.Response{
		Status: "200 OK", StatusCode: http.StatusOK, Request: r, Header: http.Header{},
		Body: &body{r.Context(), b.body, strings.NewReader("4 min")},
	}, nil
}

type body struct {
	ctx   context.Context
	after time.Duration
	text  io.Reader
}

func (b *body) Read(p []byte) (int, error) {
	if err := wait(b.ctx, b.after); err != nil {
		return 0, err
	}
	b.after = 0
	return b.text.Read(p)
}

func (b *body) Close() error { return nil }

// asking counts the requests that are waiting for something.
var asking atomic.Int64

func wait(ctx context.Context, d time.Duration) error {
	asking.Add(1)
	defer asking.Add(-1)
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

const url = "http://bus.example/17"

func board(b buses, n int) *bus.Board { return bus.NewBoard(&http.Client{Transport: b}, n) }

// ends says whether Arrival ends with a ctx that is cancelled after a second.
func ends(t *testing.T, b *bus.Board, during string) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	time.AfterFunc(time.Second, cancel)
	start := time.Now()
	text, err := b.Arrival(ctx, url)
	if took := time.Since(start); took != time.Second || !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled after a second, %s: got %q and the error %v after %v, want %v after 1s", during, text, err, took, context.Canceled)
	}
}

func TestAnArrivalIsShown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if text, err := board(buses{time.Second, time.Second}, 1).Arrival(t.Context(), url); text != "4 min" || err != nil {
			t.Errorf("a bus answers: got %q and the error %v, want %q", text, err, "4 min")
		}
	})
}

func TestACancelEndsTheRequest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		before := asking.Load()
		ends(t, board(buses{time.Hour, 0}, 1), "while a bus does not answer")
		synctest.Wait()
		if n := asking.Load() - before; n != 0 {
			t.Errorf("cancelled while a bus does not answer: Arrival has returned, and %d requests go on, want 0", n)
		}
	})
}

func TestACancelEndsTheBody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ends(t, board(buses{0, time.Hour}, 1), "while the rest of an answer is late")
	})
}

func TestACancelEndsTheWaitForASlot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := board(buses{time.Hour, 0}, 1)
		done := make(chan struct{})
		go func() {
			defer close(done)
			_, _ = b.Arrival(t.Context(), url)
		}()
		synctest.Wait()
		ends(t, b, "while the only slot is taken")
		<-done
	})
}

func TestASlotIsGivenBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := board(buses{time.Hour, 0}, 1)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, _ = b.Arrival(ctx, url)
		type result struct {
			text string
			err  error
		}
		next := make(chan result, 1)
		start := time.Now()
		later, stop := context.WithTimeout(t.Context(), 3*time.Hour)
		defer stop()
		go func() {
			text, err := b.Arrival(later, url)
			next <- result{text, err}
		}()
		r := <-next
		if took := time.Since(start); r.text != "4 min" || took != time.Hour {
			t.Errorf("one slot, the call before has given up: the next one got %q and the error %v after %v, want %q after 1h0m0s", r.text, r.err, took, "4 min")
		}
	})
}

type broken struct{}

func (broken) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{
		Status: "503 Service Unavailable", StatusCode: http.StatusServiceUnavailable, Request: r,
		Header: http.Header{}, Body: io.NopCloser(strings.NewReader("garage")),
	}, nil
}

func TestABadStatusIsAnError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := bus.NewBoard(&http.Client{Transport: broken{}}, 1)
		for range 2 {
			if text, err := b.Arrival(t.Context(), url); text != "" || err == nil {
				t.Errorf("a bus answers 503: got %q and the error %v, want an error", text, err)
			}
		}
	})
}

func TestAtMostTwoAreAsked(t *testing.T) {
	for _, test := range []struct {
		which string
		buses buses
	}{{"a minute each", buses{time.Minute, 0}}, {"each with a minute between the header and the rest", buses{0, time.Minute}}} {
		synctest.Test(t, func(t *testing.T) {
			b := board(test.buses, 2)
			start := time.Now()
			done := make(chan struct{})
			for range 4 {
				go func() {
					_, _ = b.Arrival(t.Context(), url)
					done <- struct{}{}
				}()
			}
			for range 4 {
				<-done
			}
			if took := time.Since(start); took != 2*time.Minute {
				t.Errorf("four buses, two slots, %s: took %v, want 2m0s", test.which, took)
			}
		})
	}
}
