// Package form sends forms to handlers.
package form

import (
	"net/http"
	"net/http/httptest"
	"strings"
)

// Submit sends a form such as "plot=7&name=Ann" to h, as a browser would.
// It returns the status and the Location header that the browser would get.
func Submit(h http.Handler, target, body string) (status int, location string) {
	// region: submit
	rec := httptest.NewRecorder()
	req := httptest.NewRequest("POST", target, strings.NewReader(body))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	h.ServeHTTP(rec, req)
	res := rec.Result()
	return res.StatusCode, res.Header.Get("Location")
	// endregion
}
