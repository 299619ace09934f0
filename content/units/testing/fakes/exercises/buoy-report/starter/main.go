package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

// region: report
func report(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Unit", "first")
	fmt.Fprint(w, "4.2")
	w.Header().Set("X-Unit", "second")
	w.WriteHeader(http.StatusInternalServerError) // 500
}

func main() {
	rec := httptest.NewRecorder()
	report(rec, httptest.NewRequest("GET", "/depth", nil))
	res := rec.Result()
	fmt.Print(res.StatusCode, " ")
	fmt.Print(rec.Header().Get("X-Unit"), " ")
	fmt.Print(res.Header.Get("X-Unit"), "\n")
}

// endregion
