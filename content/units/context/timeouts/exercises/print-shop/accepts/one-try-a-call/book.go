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
		body, isSet, err := try(ctx, client, url)
		if err != nil || isSet {
			return body, err
		}
		if err := pause(ctx, 5*time.Second); err != nil {
			return nil, err
		}
	}
}

func try(ctx context.Context, client *http.Client, url string) (body []byte, isSet bool, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, false, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, false, err
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK:
		body, err := io.ReadAll(resp.Body)
		return body, true, err
	case http.StatusAccepted:
		return nil, false, nil
	}
	return nil, false, fmt.Errorf("print shop: %s", resp.Status)
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
