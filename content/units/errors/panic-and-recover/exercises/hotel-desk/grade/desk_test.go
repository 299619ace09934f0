package grade_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	desk "course.example/units/errors/panic-and-recover/exercises/hotel-desk/solution"
)

type outcome struct {
	code     int
	body     string
	reported []any
	raised   any
}

// ask sends a request to a protected handler, as the server would.
func ask(handle http.HandlerFunc) (o outcome) {
	w := httptest.NewRecorder()
	func() {
		defer func() { o.raised = recover() }()
		h := desk.Protect(handle, func(v any) { o.reported = append(o.reported, v) })
		h.ServeHTTP(w, httptest.NewRequest("GET", "/rooms/12", nil))
	}()
	o.code, o.body = w.Code, w.Body.String()
	return o
}

func TestAbortReachesTheServer(t *testing.T) {
	for _, when := range []string{"before", "after"} {
		o := ask(func(w http.ResponseWriter, r *http.Request) {
			if when == "after" {
				w.Write([]byte("room 12: "))
			}
			panic(http.ErrAbortHandler)
		})
		if o.raised != http.ErrAbortHandler {
			t.Errorf("a handler aborts %s its first write: the server gets the panic %v, want http.ErrAbortHandler itself", when, o.raised)
		}
	}
}

func TestAbortIsNeitherReportedNorAnswered(t *testing.T) {
	o := ask(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	if len(o.reported) > 0 || o.body != "" || o.code != 200 {
		t.Errorf("a handler aborts: got %d reports, status %d and the body %q, want nothing reported and nothing written", len(o.reported), o.code, o.body)
	}
}

type overbooked struct{ room int }

func TestOtherPanicsAreAnsweredAndReported(t *testing.T) {
	for _, v := range []any{"no room 12", errors.New("net/http: abort Handler"), http.ErrHandlerTimeout, overbooked{12}, 0} {
		name := fmt.Sprint(v)
		if name == http.ErrAbortHandler.Error() {
			name = "another error with the text of http.ErrAbortHandler"
		}
		o := ask(func(http.ResponseWriter, *http.Request) { panic(v) })
		if o.raised != nil {
			t.Errorf("a handler panics with %s: the server gets the panic %v, want none", name, o.raised)
		}
		if o.code != 500 || !strings.Contains(o.body, "please ask at the desk") {
			t.Errorf("a handler panics with %s: the guest gets status %d and %q, want 500 and \"please ask at the desk\"", name, o.code, o.body)
		}
		if !slices.Equal(o.reported, []any{v}) {
			t.Errorf("a handler panics with %s: reported were %v, want this value once", name, o.reported)
		}
	}
	o := ask(func(_ http.ResponseWriter, r *http.Request) {
		var bookings map[string]int
		bookings[r.URL.Path]++
	})
	if o.raised != nil || o.code != 500 || len(o.reported) != 1 {
		t.Errorf("a handler writes to a nil map: got the panic %v, status %d, %d reports; want no panic, 500, one report", o.raised, o.code, len(o.reported))
	}
}

func TestGoodRequestsPass(t *testing.T) {
	o := ask(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated)
		w.Write([]byte("booked " + r.URL.Path))
	})
	if o.code != 201 || o.body != "booked /rooms/12" || len(o.reported) > 0 || o.raised != nil {
		t.Errorf("a handler books a room: got status %d, %q, %d reports and the panic %v; want 201, \"booked /rooms/12\" and neither", o.code, o.body, len(o.reported), o.raised)
	}
}
