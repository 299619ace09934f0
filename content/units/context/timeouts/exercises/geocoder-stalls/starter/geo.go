// Package geo asks a geocoder where a place is.
package geo

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// region: lookup
// Lookup returns the geocoder's answer for a place.
func Lookup(base, place string) ([]byte, error) {
	resp, err := http.Get(base + "/v1?q=" + url.QueryEscape(place))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("look up %s: %s", place, resp.Status)
	}
	return io.ReadAll(resp.Body)
}

// endregion
