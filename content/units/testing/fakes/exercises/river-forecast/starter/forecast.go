package forecast

import (
	"errors"
	"io"
	"net/http"
)

// region: fetch
// Fetch returns the forecast at url.
func Fetch(c *http.Client, url string) ([]byte, error) {
	text, err := once(c, url)
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return once(c, url)
	}
	return text, err
}

func once(c *http.Client, url string) ([]byte, error) {
	res, err := c.Get(url)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return io.ReadAll(res.Body)
}

// endregion
