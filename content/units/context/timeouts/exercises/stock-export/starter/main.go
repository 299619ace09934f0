// Command export downloads a list whose second line is late.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"time"
)

// region: export
func export(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "A-17;40\n")
	http.NewResponseController(w).Flush() // sent: status, first line
	select {
	case <-time.After(8 * time.Second):
		io.WriteString(w, "B-02;12\n")
	case <-r.Context().Done(): // the client has left
	}
}

func download(url string) {
	client := &http.Client{Timeout: 2 * time.Second}
	resp, err := client.Get(url)
	if err != nil {
		late := errors.Is(err, context.DeadlineExceeded)
		fmt.Println("get failed, timeout:", late)
		return
	}
	defer resp.Body.Close()
	list, err := io.ReadAll(resp.Body)
	late := errors.Is(err, context.DeadlineExceeded)
	fmt.Printf("%s, %d bytes, timeout: %t\n", resp.Status, len(list), late)
}

// endregion

func main() {
	srv := httptest.NewServer(http.HandlerFunc(export))
	download(srv.URL)
}
