package owls_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	owls "course.example/units/testing/fakes/exercises/owl-sightings/solution"
)

type storeFunc func(species string) (string, error)

func (f storeFunc) Add(species string) (string, error) { return f(species) }

func TestHandler(t *testing.T) {
	for _, test := range []struct {
		body            string
		fail            error
		status          int
		location, retry string
		added           int
	}{
		{"barn owl", nil, 201, "/owls/k4", "", 1},
		{"   ", nil, 400, "", "", 0},
		{"", nil, 400, "", "", 0},
		{"barn owl", errors.New("down"), 503, "", "60", 1},
	} {
		added := 0
		store := storeFunc(func(species string) (string, error) {
			added++
			return "k4", test.fail
		})
		rec := httptest.NewRecorder()
		req := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(test.body))
		owls.Handler(store).ServeHTTP(rec, req)
		res := rec.Result()
		location, retry := res.Header.Get("Location"), res.Header.Get("Retry-After")
		if res.StatusCode != test.status || location != test.location || retry != test.retry || added != test.added {
			t.Errorf("%q, store's error %v: got %d %q %q, %d added", test.body, test.fail, res.StatusCode, location, retry, added)
		}
	}
}
