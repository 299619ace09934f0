// Command nolimit starts three checkouts that ask a carrier which never answers.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"time"
)

// region: rate
// rate asks the carrier what a parcel costs.
func rate(url string) (string, error) {
	resp, err := http.Get(url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return "", errors.New(resp.Status)
	}
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}

// endregion

func main() {
	carrier := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
	}))
	var answered atomic.Int64
	for range 3 {
		go func() {
			_, _ = rate(carrier.URL)
			answered.Add(1)
		}()
	}
	time.Sleep(3 * time.Second)
	fmt.Println("checkouts answered:", answered.Load())
	fmt.Println("checkouts waiting:", 3-answered.Load())
}
