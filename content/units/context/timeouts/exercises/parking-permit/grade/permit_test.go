package grade_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	permit "course.example/units/context/timeouts/exercises/parking-permit/solution"
)

// register answers after a time, or when ctx ends if that is sooner. Like most clients it wraps what it returns.
type register struct {
	after time.Duration
	owner string
	err   error
}

func (r register) Owner(ctx context.Context, plate string) (string, error) {
	select {
	case <-time.After(r.after):
	case <-ctx.Done():
		return "", fmt.Errorf("ask register for %s: %w", plate, fmt.Errorf("send: %w", ctx.Err()))
	}
	if r.err != nil {
		return "", fmt.Errorf("ask register for %s: %w", plate, r.err)
	}
	return r.owner, nil
}

// answer keeps what was written; a status of 0 means nothing.
type answer struct {
	header http.Header
	status int
	body   strings.Builder
}

func (a *answer) Header() http.Header { return a.header }

func (a *answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
}

func (a *answer) Write(p []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	return a.body.Write(p)
}

func (a *answer) String() string {
	if a.status == 0 {
		return "nothing written"
	}
	return fmt.Sprintf("%d %q", a.status, strings.TrimSpace(a.body.String()))
}

func serve(ctx context.Context, owner func(context.Context, string) (string, error)) *answer {
	a := &answer{header: http.Header{}}
	r := httptest.NewRequest(http.MethodGet, "/owner?plate=ZH-4711", nil).WithContext(ctx)
	permit.Handler{Owner: owner}.ServeHTTP(a, r)
	return a
}

func check(t *testing.T, when string, owner func(context.Context, string) (string, error), want int) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		if a := serve(t.Context(), owner); a.status != want {
			t.Errorf("%s: got %s, want %d", when, a, want)
		}
	})
}

func TestAnOwnerIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := serve(t.Context(), register{after: time.Second, owner: "Ida Koch"}.Owner)
		if a.status != http.StatusOK || !strings.Contains(a.body.String(), "Ida Koch") {
			t.Errorf("the register knows the plate: got %s, want 200 and the name", a)
		}
	})
}

func TestASlowRegisterIs504(t *testing.T) {
	check(t, "the register takes a minute", register{after: time.Minute, owner: "Ida Koch"}.Owner, http.StatusGatewayTimeout)
	check(t, "the register's client has a limit of its own, a second, and it is over",
		register{after: time.Second, err: fmt.Errorf("dial: %w", context.DeadlineExceeded)}.Owner, http.StatusGatewayTimeout)
	check(t, "the register's client returns the bare error", func(ctx context.Context, _ string) (string, error) {
		<-ctx.Done()
		return "", ctx.Err()
	}, http.StatusGatewayTimeout)
}

func TestAnUnknownPlateIs404(t *testing.T) {
	check(t, "the plate is unknown", register{after: time.Second, err: permit.ErrUnknownPlate}.Owner, http.StatusNotFound)
	check(t, "the plate is unknown, and the answer comes just after the limit", func(context.Context, string) (string, error) {
		time.Sleep(3*time.Second + time.Millisecond)
		return "", permit.ErrUnknownPlate
	}, http.StatusNotFound)
}

func TestAnyOtherFailureIs502(t *testing.T) {
	check(t, "the register refuses", register{err: errors.New("quota used up")}.Owner, http.StatusBadGateway)
	check(t, "the register refuses with a text about deadlines", register{err: errors.New("deadline for the yearly fee has passed")}.Owner, http.StatusBadGateway)
	check(t, "the register's client was shut down, the caller is still there", register{err: context.Canceled}.Owner, http.StatusBadGateway)
}

func TestNothingIsWrittenForAClientThatHasLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		if a := serve(ctx, register{after: time.Minute}.Owner); a.status != 0 {
			t.Errorf("the client leaves after a second: got %s, want nothing written", a)
		}
	})
}
