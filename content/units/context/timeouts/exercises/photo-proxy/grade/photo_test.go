package grade_test

import (
	"context"
	"io"
	"net/http"
	"testing"

	photo "course.example/units/context/timeouts/exercises/photo-proxy/solution"
)

const size = 5_000_000

// store answers with a photo whose bytes come for as long as the request's ctx lives, as net/http's Transport does.
type store struct{ requests []*http.Request }

func (s *store) RoundTrip(r *http.Request) (*http.Response, error) {
	s.requests = append(s.requests, r)
	body := io.NopCloser(io.LimitReader(pixels{r.Context()}, size))
	return &http.Response{Status: "200 OK", StatusCode: http.StatusOK, Header: http.Header{}, Body: body, ContentLength: size, Request: r}, nil
}

type pixels struct{ ctx context.Context }

func (p pixels) Read(b []byte) (int, error) {
	if err := p.ctx.Err(); err != nil {
		return 0, err
	}
	return len(b), nil
}

func TestPhotoCanBeReadAfterOpen(t *testing.T) {
	remote := &store{}
	s := &photo.Store{Base: "http://photos.example", Client: &http.Client{Transport: remote}}
	body, err := s.Open(t.Context(), "42")
	if err != nil {
		t.Fatal(err)
	}
	n, err := io.Copy(io.Discard, body)
	if n != size || err != nil {
		t.Errorf("read after Open: got %d bytes and error %v, want %d bytes and no error", n, err, size)
	}
	body.Close()
	if remote.requests[0].Context().Err() == nil {
		t.Errorf("after Close: the ctx of the request is still live, want it cancelled")
	}
}
