package grade_test

import (
	"context"
	"net"
	"net/http"
	"testing"
	"time"

	claims "course.example/units/context/timeouts/exercises/claims-timeout/solution"
)

// silent connects to an insurer that takes every byte and never answers.
func silent(context.Context, string, string) (net.Conn, error) {
	client, server := net.Pipe()
	go func() {
		buf := make([]byte, 1024)
		for {
			if _, err := server.Read(buf); err != nil {
				return
			}
		}
	}()
	return client, nil
}

// call asks the silent insurer, under real time: the limits are short and no answer ever comes.
func call(t *testing.T, ctx context.Context, limit time.Duration) error {
	t.Helper()
	client := &http.Client{Timeout: limit, Transport: &http.Transport{DialContext: silent}}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://insurer.example/", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := client.Do(req)
	if err == nil {
		resp.Body.Close()
		t.Fatal("the silent insurer answered")
	}
	return err
}

func TestBothLimitsAreTimeouts(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	for _, limit := range []struct {
		name string
		err  error
	}{
		{"deadline of the ctx", call(t, ctx, 0)},
		{"client.Timeout", call(t, t.Context(), 50*time.Millisecond)},
	} {
		if !claims.IsTimeout(limit.err) {
			t.Errorf("%s: IsTimeout is false, want true for: %v", limit.name, limit.err)
		}
	}
}

func TestCancelIsNoTimeout(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	if err := call(t, ctx, 0); claims.IsTimeout(err) {
		t.Errorf("cancelled: IsTimeout is true, want false for: %v", err)
	}
}
