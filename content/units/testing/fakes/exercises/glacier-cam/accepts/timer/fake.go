package origin

import (
	"context"
	"net/http"
	"time"
)

// Fake is an http.RoundTripper for tests of clients: a camera on a glacier
// that answers each request with Status, after Delay. If the context of the
// request ends before that, RoundTrip returns the context's error at once, as
// a real transport does. Asked has the path of every request. Unlike a real
// transport, it serves one request at a time.
type Fake struct {
	Status int
	Delay  time.Duration
	Asked  []string
}

func (f *Fake) RoundTrip(r *http.Request) (*http.Response, error) {
	f.Asked = append(f.Asked, r.URL.Path)
	ctx := r.Context()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	timer := time.NewTimer(f.Delay)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	case <-timer.C:
	}
	return &http.Response{
		StatusCode: f.Status, Body: http.NoBody, Request: r,
	}, nil
}
