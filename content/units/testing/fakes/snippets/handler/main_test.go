package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
)

// region: test
// valueFunc makes a Valuer of a function: a fake of one line.
type valueFunc func(code string) (int, error)

func (f valueFunc) Value(code string) (int, error) { return f(code) }

func TestAnUnknownVoucherIs404(t *testing.T) {
	mux := http.NewServeMux()
	mux.Handle("GET /vouchers/{code}", show(valueFunc(
		func(code string) (int, error) {
			return 0, fmt.Errorf("%s: %w", code, ErrUnknown)
		})))

	rec := httptest.NewRecorder()
	mux.ServeHTTP(rec, httptest.NewRequest("GET", "/vouchers/fall", nil))

	if got := rec.Result().StatusCode; got != http.StatusNotFound {
		t.Errorf("GET /vouchers/fall: got %d, want 404", got)
	}
}

// endregion
