package grade_test

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	geo "course.example/units/context/timeouts/exercises/geocoder-stalls/solution"
)

// lookUp asks a host that sends what it is told to and then nothing, in memory and in virtual time.
// It returns what came of it, or that nothing did within an hour.
func lookUp(t *testing.T, scheme, answer string) string {
	said := "still waiting after an hour"
	synctest.Test(t, func(t *testing.T) {
		transport := http.DefaultTransport.(*http.Transport)
		dial, proxy := transport.DialContext, transport.Proxy
		defer func() { transport.DialContext, transport.Proxy = dial, proxy }()
		near, far := net.Pipe()
		transport.Proxy = nil
		transport.DialContext = func(context.Context, string, string) (net.Conn, error) { return near, nil }
		go func() {
			if answer != "" { // only after the request: the Transport drops a connection that speaks first
				if _, err := http.ReadRequest(bufio.NewReader(far)); err != nil {
					t.Errorf("read the request: %v", err)
				}
				io.WriteString(far, answer)
			}
			io.Copy(io.Discard, far)
		}()

		done := make(chan error, 1)
		go func() {
			_, err := geo.Lookup(scheme+"://geo.example", "Bern")
			done <- err
		}()
		select {
		case err := <-done:
			said = "error: " + err.Error()
		case <-time.After(time.Hour):
		}
		near.Close()
		far.Close()
		synctest.Wait()
	})
	return said
}

func TestStalledHandshakeIsGivenUp(t *testing.T) {
	if got := lookUp(t, "https", ""); !strings.Contains(got, "TLS handshake timeout") {
		t.Errorf("no TLS answer: got %q, want a TLS handshake timeout", got)
	}
}

func TestSilentHostIsGivenUp(t *testing.T) {
	for _, host := range []struct{ does, answer string }{
		{"no status line", ""},
		{"half of the body", "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\nBern;46.948;"},
	} {
		if got := lookUp(t, "http", host.answer); !strings.HasPrefix(got, "error: ") {
			t.Errorf("%s: %s, want an error", host.does, got)
		}
	}
}
