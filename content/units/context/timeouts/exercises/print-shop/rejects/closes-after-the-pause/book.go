package book

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"
)

// PDF asks a print shop for a book until it is set: 202 says that it is not
// yet, 200 brings it. Anything else is an error.
func PDF(ctx context.Context, client *http.Client, url string) ([]byte, error) {
	for {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return nil, err
		}
		resp, err := client.Do(req)
		if err != nil {
			return nil, err
		}
		switch resp.StatusCode {
		case http.StatusOK:
			defer resp.Body.Close()
			return io.ReadAll(resp.Body)
		case http.StatusAccepted:
			if err := pause(ctx, 5*time.Second); err != nil {
				return nil, err
			}
			resp.Body.Close()
		default:
			resp.Body.Close()
			return nil, fmt.Errorf("print shop: %s", resp.Status)
		}
	}
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
