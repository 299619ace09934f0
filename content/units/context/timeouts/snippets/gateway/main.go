// Command gateway asks a carrier under a deadline and turns the end of the call into a status.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

// Shop asks a carrier for rates.
type Shop struct {
	carrier string
	limit   time.Duration
}

// region: handler
func (s *Shop) Rate(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), s.limit) // 5 s
	defer cancel()

	rate, err := s.rate(ctx)
	switch {
	case err == nil:
		fmt.Fprintln(w, rate)
	case errors.Is(err, context.DeadlineExceeded):
		http.Error(w, "too slow", http.StatusGatewayTimeout) // 504
	case r.Context().Err() != nil:
		log.Println("customer left:", err) // nobody reads an answer
	default:
		http.Error(w, "the carrier failed", http.StatusBadGateway) // 502
	}
}

// endregion

// region: rate
func (s *Shop) rate(ctx context.Context) (string, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.carrier, nil)
	if err != nil {
		return "", err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", fmt.Errorf("ask carrier: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return "", fmt.Errorf("ask carrier: %s", resp.Status)
	}
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}

// endregion

func main() {
	carrier := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
	}))
	s := &Shop{carrier: carrier.URL, limit: 200 * time.Millisecond}

	w := httptest.NewRecorder()
	s.Rate(w, httptest.NewRequest(http.MethodGet, "/rate", nil))
	fmt.Printf("carrier hangs: %d %s", w.Code, w.Body)

	ctx, cancel := context.WithTimeout(context.Background(), s.limit)
	defer cancel()
	_, err := s.rate(ctx)
	fmt.Println("err == context.DeadlineExceeded:", err == context.DeadlineExceeded)
}
