package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// region: test
func TestABankThatIsDownIsNotAlive(t *testing.T) {
	bank := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/health" {
				t.Errorf("asked for %s, want /health", r.URL.Path)
			}
			w.WriteHeader(http.StatusServiceUnavailable)
		}))
	defer bank.Close()

	err := Rates{bank.URL, bank.Client()}.Alive(t.Context())
	if err == nil {
		t.Error("the bank answers 503: got nil, want an error")
	}
}

// endregion
