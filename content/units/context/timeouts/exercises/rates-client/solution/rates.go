// Package rates asks a provider for the exchange rates of a day.
package rates

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// Rates holds one price for each currency.
type Rates map[string]float64

// region: rates
// Client keeps one http.Client for all calls.
type Client struct {
	base string
	http *http.Client
}

func New(base string) *Client {
	return &Client{base: base, http: &http.Client{Timeout: 30 * time.Second}}
}

func (c *Client) Rates(day string) (Rates, error) {
	resp, err := c.http.Get(c.base + "/rates/" + day)
	if err != nil {
		return nil, fmt.Errorf("rates of %s: %w", day, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("rates of %s: %s", day, resp.Status)
	}

	var rates Rates
	if err := json.NewDecoder(resp.Body).Decode(&rates); err != nil {
		return nil, fmt.Errorf("rates of %s: %w", day, err)
	}
	return rates, nil
}

// endregion

// Over sends the calls through rt.
func (c *Client) Over(rt http.RoundTripper) *Client {
	c.http.Transport = rt
	return c
}
