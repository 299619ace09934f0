package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

// region: bids
type logged struct{ http.ResponseWriter }

func (l *logged) Unwrap() http.ResponseWriter { return l.ResponseWriter }

func bids(w http.ResponseWriter, r *http.Request) {
	_, ok := w.(http.Flusher)
	err := http.NewResponseController(w).Flush()
	fmt.Println(ok, err)
}

func main() {
	rec := httptest.NewRecorder()
	req := httptest.NewRequest("GET", "/bids", nil)
	bids(&logged{rec}, req)
}

// endregion
