// Package quay asks a port which quay a ship will lie at.
package quay

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"
)

// region: find
func Find(ctx context.Context, client *http.Client, ship string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	url := "https://port.example/quay?ship=" + ship
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return "", fmt.Errorf("find %s: %w", ship, err)
	}
	req.WithContext(ctx)
	req.Header.Set("Accept", "text/plain")
	resp, err := client.Do(req)
	if err != nil {
		return "", fmt.Errorf("find %s: %w", ship, err)
	}
	defer resp.Body.Close()
	quay, err := io.ReadAll(resp.Body)
	return string(quay), err
}

// endregion
