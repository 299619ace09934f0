package gps

import (
	"fmt"
	"net/http"
)

// region: track
type sized struct {
	http.ResponseWriter
	n int
}

func (s *sized) Write(p []byte) (int, error) {
	n, err := s.ResponseWriter.Write(p)
	s.n += n
	return n, err
}

func (s *sized) Flush() {
	if f, ok := s.ResponseWriter.(http.Flusher); ok {
		f.Flush()
	}
}

func track(w http.ResponseWriter, r *http.Request) {
	f, ok := w.(http.Flusher)
	if !ok {
		sendPage(w)
		return
	}
	for p := range points(r.Context()) {
		fmt.Fprintln(w, p)
		f.Flush()
	}
}

// endregion
