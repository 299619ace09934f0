// Package avatar shrinks the pictures that users upload.
package avatar

import (
	"io"
	"net/http"

	"golang.org/x/sync/semaphore"
)

const limit = 20 << 20

func shrink(img []byte) []byte { return img[:min(len(img), 1<<10)] }

// region: upload
type Server struct {
	slots *semaphore.Weighted // 4: the CPUs
}

func (s *Server) Upload(w http.ResponseWriter, r *http.Request) {
	body := http.MaxBytesReader(w, r.Body, limit) // 20 MB
	img, err := io.ReadAll(body)
	if err != nil {
		http.Error(w, "bad upload", http.StatusBadRequest)
		return
	}
	if err := s.slots.Acquire(r.Context(), 1); err != nil {
		http.Error(w, "busy", http.StatusServiceUnavailable)
		return
	}
	defer s.slots.Release(1)
	w.Write(shrink(img))
}

// endregion
