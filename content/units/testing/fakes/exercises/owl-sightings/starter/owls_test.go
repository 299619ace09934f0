package owls_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	owls "course.example/units/testing/fakes/exercises/owl-sightings/solution"
)

// stub is a Store that always adds, under the id 7.
type stub struct{}

func (stub) Add(species string) (string, error) { return "7", nil }

func post(s owls.Store, body string) *http.Response {
	rec := httptest.NewRecorder()
	req := httptest.NewRequest("POST", "/owls", strings.NewReader(body))
	owls.Handler(s).ServeHTTP(rec, req)
	return rec.Result()
}

func TestAnOwlIsAdded(t *testing.T) {
	if res := post(stub{}, "tawny owl"); res.StatusCode != http.StatusCreated {
		t.Errorf("got %s, want 201", res.Status)
	}
}
