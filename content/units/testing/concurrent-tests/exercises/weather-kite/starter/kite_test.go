package kite

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"
	"time"
)

// region: test
func TestTheClientGivesUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		silent := func(w http.ResponseWriter, r *http.Request) {
			<-r.Context().Done()
		}
		station := httptest.NewServer(http.HandlerFunc(silent))
		defer station.Close()

		client := &http.Client{Timeout: 10 * time.Second}
		if _, err := client.Get(station.URL); err == nil {
			t.Error("got no error, want a timeout")
		}
	})
}

// endregion
