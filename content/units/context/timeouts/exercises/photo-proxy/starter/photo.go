// Package photo opens photos of a remote store.
package photo

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"
)

// Store is a remote store of photos.
type Store struct {
	Base   string
	Client *http.Client
}

// region: open
// Open returns the bytes of a photo. The caller reads and closes them.
func (s *Store) Open(ctx context.Context, id string) (io.ReadCloser, error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	body, err := s.get(ctx, s.Base+"/photos/"+id)
	if err != nil {
		return nil, fmt.Errorf("open photo %s: %w", id, err)
	}
	return body, nil
}

func (s *Store) get(ctx context.Context, url string) (io.ReadCloser, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	resp, err := s.Client.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		return nil, fmt.Errorf("status %s", resp.Status)
	}
	return resp.Body, nil
}

// endregion
