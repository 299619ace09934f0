package grade_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	rates "course.example/units/context/timeouts/exercises/rates-client/solution"
)

// provider answers every call with one status and body, and remembers whether the body was closed.
type provider struct {
	status int
	body   string
	closed bool
}

func (p *provider) RoundTrip(r *http.Request) (*http.Response, error) {
	text := http.StatusText(p.status)
	body := watched{Reader: strings.NewReader(p.body), closed: &p.closed}
	return &http.Response{Status: fmt.Sprintf("%d %s", p.status, text), StatusCode: p.status, Header: http.Header{}, Body: body, ContentLength: int64(len(p.body)), Request: r}, nil
}

type watched struct {
	io.Reader
	closed *bool
}

func (w watched) Close() error {
	*w.closed = true
	return nil
}

func TestEveryBodyIsClosed(t *testing.T) {
	for _, p := range []*provider{
		{status: http.StatusNotFound, body: strings.Repeat("closed today ", 1000)},
		{status: http.StatusOK, body: `{"CHF": 0.93}`},
		{status: http.StatusOK, body: `{"CHF":`},
	} {
		_, err := rates.New("http://rates.example").Over(p).Rates("2026-01-01")
		if !p.closed {
			t.Errorf("%d %s: body closed: false, want true (error: %v)", p.status, http.StatusText(p.status), err)
		}
	}
}
