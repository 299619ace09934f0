// Command hidden wraps a ResponseWriter by embedding, and so hides that it can flush.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

// region: recorder
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(code int) {
	w.status = code
	w.ResponseWriter.WriteHeader(code)
}

// endregion

// region: progress
func progress(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "10 of 400 photos")
	err := http.NewResponseController(w).Flush()
	fmt.Println("flush:", err)
}

// endregion

// withStatus is the middleware.
func withStatus(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(&statusWriter{ResponseWriter: w, status: http.StatusOK}, r)
	}
}

func main() {
	rec := httptest.NewRecorder()
	withStatus(progress)(rec, httptest.NewRequest("GET", "/export", nil))
	fmt.Println("flushed to the client:", rec.Flushed)
}
