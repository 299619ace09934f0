// Package owls collects sightings of owls.
package owls

import (
	"io"
	"net/http"
	"strings"
)

// Store keeps sightings, and gives each an id.
type Store interface {
	Add(species string) (id string, err error)
}

// Handler takes the name of a species as the body of a request.
//   - It answers 201, with Location: /owls/ and the id, if s has added it.
//   - It answers 400 if the name is empty, only spaces or longer than 200
//     bytes, and adds nothing.
//   - It answers 503, with Retry-After: 60, if s fails.
func Handler(s Store) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 200))
		species := strings.TrimSpace(string(body))
		if err != nil || species == "" {
			http.Error(w, "which species?", http.StatusBadRequest)
			return
		}
		id, err := s.Add(species)
		if err != nil {
			http.Error(w, "try later", http.StatusServiceUnavailable)
			w.Header().Set("Retry-After", "60")
			return
		}
		w.Header().Set("Location", "/owls/"+id)
		w.WriteHeader(http.StatusCreated)
	})
}
