package owls_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	owls "course.example/units/testing/fakes/exercises/owl-sightings/solution"
)

// fake is a Store. If fail is set, it adds nothing and returns that.
type fake struct {
	added []string
	fail  error
}

func (f *fake) Add(species string) (string, error) {
	if f.fail != nil {
		return "", f.fail
	}
	f.added = append(f.added, species)
	return "7", nil
}

func post(s owls.Store, body string) *httptest.ResponseRecorder {
	rec := httptest.NewRecorder()
	req := httptest.NewRequest("POST", "/owls", strings.NewReader(body))
	owls.Handler(s).ServeHTTP(rec, req)
	return rec
}

func check(t *testing.T, rec *httptest.ResponseRecorder, status int, header, want string) {
	t.Helper()
	if rec.Code != status {
		t.Errorf("got %d, want %d", rec.Code, status)
	}
	if got := rec.Header().Get(header); got != want {
		t.Errorf("%s: got %q, want %q", header, got, want)
	}
}

func TestAnOwlIsAdded(t *testing.T) {
	f := &fake{}
	check(t, post(f, "tawny owl"), http.StatusCreated, "Location", "/owls/7")
	if len(f.added) != 1 || f.added[0] != "tawny owl" {
		t.Errorf("got %q added, want tawny owl", f.added)
	}
}

func TestANameThatIsEmpty(t *testing.T) {
	for _, body := range []string{"", "\n", "  "} {
		f := &fake{}
		check(t, post(f, body), http.StatusBadRequest, "Location", "")
		if len(f.added) != 0 {
			t.Errorf("body %q: got %q added, want nothing", body, f.added)
		}
	}
}

func TestTheStoreFails(t *testing.T) {
	f := &fake{fail: errors.New("disk full")}
	res := post(f, "tawny owl")
	check(t, res, http.StatusServiceUnavailable, "Retry-After", "60")
}
