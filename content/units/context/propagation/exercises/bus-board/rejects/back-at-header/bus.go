package bus

import (
	"context"
	"fmt"
	"io"
	"net/http"
)

// Board asks the buses for their arrival, some of them at the same time.
type Board struct {
	client *http.Client
	slots  chan struct{}
}

// NewBoard returns a board that asks at most n buses at the same time.
func NewBoard(client *http.Client, n int) *Board {
	return &Board{client: client, slots: make(chan struct{}, n)}
}

// Arrival waits for a free slot and asks a bus. It returns as soon as ctx
// ends, with an error that matches that of ctx, whether it waits for a slot,
// for the answer or for the rest of it. A slot that was taken is given back.
func (b *Board) Arrival(ctx context.Context, url string) (string, error) {
	select {
	case b.slots <- struct{}{}:
	case <-ctx.Done():
		return "", ctx.Err()
	}

	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return "", fmt.Errorf("ask bus: %w", err)
	}
	resp, err := b.client.Do(req)
	<-b.slots
	if err != nil {
		return "", fmt.Errorf("ask bus: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return "", fmt.Errorf("ask bus: %s", resp.Status)
	}
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return "", fmt.Errorf("read arrival: %w", err)
	}
	return string(text), nil
}
