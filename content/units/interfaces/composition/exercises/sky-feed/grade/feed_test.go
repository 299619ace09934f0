package grade_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	feed "course.example/units/interfaces/composition/exercises/sky-feed/solution"
)

// serve runs the handler behind the middleware, on top of w.
func serve(w http.ResponseWriter, h http.HandlerFunc) {
	feed.Buffer(h).ServeHTTP(w, httptest.NewRequest("GET", "/positions", nil))
}

// wrapped is one more middleware's writer, which can be looked through.
type wrapped struct{ http.ResponseWriter }

func (w wrapped) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// rigid is a writer that cannot flush.
type rigid struct{ http.ResponseWriter }

var errGone = errors.New("client has gone")

// failing is a writer whose flush fails.
type failing struct{ http.ResponseWriter }

func (failing) FlushError() error { return errGone }

func TestAFlushSendsWhatWasWritten(t *testing.T) {
	rec := httptest.NewRecorder()
	serve(rec, func(w http.ResponseWriter, r *http.Request) {
		for _, s := range []string{"LH400", "BA117"} {
			fmt.Fprint(w, s, ";")
			if err := http.NewResponseController(w).Flush(); err != nil {
				t.Errorf("flush after %s: got error %v, want <nil>", s, err)
			}
		}
		if got, want := rec.Body.String(), "LH400;BA117;"; got != want {
			t.Errorf("passed on after two flushes: got %q, want %q", got, want)
		}
	})
}

// server is a writer that sends to the client what it has when it is flushed.
type server struct {
	*httptest.ResponseRecorder
	sent string
}

func (s *server) Flush() {
	s.sent += s.Body.String()
	s.Body.Reset()
}

func TestAFlushReachesTheServersWriter(t *testing.T) {
	for _, deep := range []bool{false, true} {
		s := &server{ResponseRecorder: httptest.NewRecorder()}
		var below http.ResponseWriter = s
		if deep {
			below = wrapped{s}
		}
		serve(below, func(w http.ResponseWriter, r *http.Request) {
			for _, want := range []string{"LH400;", "LH400;BA117;"} {
				fmt.Fprint(w, want[len(want)-6:])
				err := http.NewResponseController(w).Flush()
				if s.sent != want || err != nil {
					t.Errorf("flush, below is a %T: the client got %q, error %v; want %q, <nil>", below, s.sent, err, want)
				}
			}
		})
	}
}

func TestAWriterThatCannotFlushIsTold(t *testing.T) {
	rec := httptest.NewRecorder()
	serve(rigid{rec}, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "LH400;")
		if err := http.NewResponseController(w).Flush(); !errors.Is(err, http.ErrNotSupported) {
			t.Errorf("the writer below has no flush: got error %v, want one that matches %v", err, http.ErrNotSupported)
		}
	})
	if got := rec.Body.String(); got != "LH400;" {
		t.Errorf("passed on in the end: got %q, want %q", got, "LH400;")
	}
	serve(failing{httptest.NewRecorder()}, func(w http.ResponseWriter, r *http.Request) {
		if err := http.NewResponseController(w).Flush(); !errors.Is(err, errGone) {
			t.Errorf("the flush below fails: got error %v, want %v", err, errGone)
		}
	})
}

// cut is a writer that takes no byte any more, and whose flush says nothing of it.
type cut struct{ *httptest.ResponseRecorder }

func (cut) Write([]byte) (int, error) { return 0, errGone }

func TestAWriteThatFailsBelowIsTold(t *testing.T) {
	serve(cut{httptest.NewRecorder()}, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "LH400;")
		if err := http.NewResponseController(w).Flush(); !errors.Is(err, errGone) {
			t.Errorf("the write below fails: got error %v, want %v", err, errGone)
		}
	})
}

func TestWritesAreBuffered(t *testing.T) {
	rec := httptest.NewRecorder()
	serve(rec, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusAccepted)
		fmt.Fprint(w, "LH400;")
		fmt.Fprint(w, "BA117;")
		if got := rec.Body.String(); got != "" {
			t.Errorf("passed on before any flush: got %q, want nothing", got)
		}
	})
	if got := rec.Body.String(); got != "LH400;BA117;" || rec.Code != http.StatusAccepted {
		t.Errorf("in the end: got status %d and %q, want %d and %q", rec.Code, got, http.StatusAccepted, "LH400;BA117;")
	}
	if rec.Flushed {
		t.Error("no flush was asked for: got one, want none")
	}
}
