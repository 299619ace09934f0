package grade_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	origin "course.example/units/testing/fakes/exercises/glacier-cam/solution"
)

// ask sends a request to fake, and says how long that took.
func ask(ctx context.Context, fake *origin.Fake, path string) (*http.Response, error, time.Duration) {
	req, err := http.NewRequestWithContext(ctx, "GET", "http://camera.example"+path, nil)
	if err != nil {
		panic(err)
	}
	start := time.Now()
	res, err := fake.RoundTrip(req)
	return res, err, time.Since(start)
}

// status shows a response as its status, or nil.
func status(res *http.Response) string {
	if res == nil {
		return "nil"
	}
	return fmt.Sprint("with status ", res.StatusCode)
}

// check wants an error and no response, after want.
func check(t *testing.T, res *http.Response, err error, took, want time.Duration, wantErr error) {
	t.Helper()
	if took != want {
		t.Errorf("RoundTrip took %v, want %v", took, want)
	}
	if res != nil || !errors.Is(err, wantErr) {
		t.Errorf("got response %v and error %v, want nil and %v", status(res), err, wantErr)
	}
}

func TestTheDeadlineEndsTheWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		fake := &origin.Fake{Status: 200, Delay: time.Hour}
		res, err, took := ask(ctx, fake, "/now")
		check(t, res, err, took, 2*time.Second, context.DeadlineExceeded)
		if got := fmt.Sprint(fake.Asked); got != "[/now]" {
			t.Errorf("Asked: got %s, want [/now]", got)
		}
	})
}

func TestACancelEndsTheWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		after := 90*time.Second + time.Millisecond // not when one looks every second
		time.AfterFunc(after, cancel)
		res, err, took := ask(ctx, &origin.Fake{Status: 200, Delay: time.Hour}, "/now")
		check(t, res, err, took, after, context.Canceled)

		res, err, took = ask(ctx, &origin.Fake{Status: 200, Delay: time.Hour}, "/now")
		check(t, res, err, took, 0, context.Canceled)
	})
}

func TestAnEndedContextGetsNoAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		for range 50 {
			fake := &origin.Fake{Status: 200}
			res, err, took := ask(ctx, fake, "/now")
			check(t, res, err, took, 0, context.Canceled)
			if got := fmt.Sprint(fake.Asked); got != "[/now]" {
				t.Errorf("Asked: got %s, want [/now]", got)
			}
			if t.Failed() {
				return
			}
		}
	})
}

func TestTheAnswerComesAfterDelay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, delay := range []time.Duration{0, 3 * time.Second} {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			fake := &origin.Fake{Status: 404, Delay: delay}
			for range 2 {
				res, err, took := ask(ctx, fake, "/last")
				if err != nil || res == nil || res.StatusCode != 404 || res.Body == nil {
					t.Fatalf("Delay %v: got response %v and error %v, want one with 404", delay, status(res), err)
				}
				if took != delay {
					t.Errorf("Delay %v: the answer took %v", delay, took)
				}
			}
			if got := fmt.Sprint(fake.Asked); got != "[/last /last]" {
				t.Errorf("Asked: got %s, want [/last /last]", got)
			}
			cancel()
		}
	})
}
