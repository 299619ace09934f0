package main

import "fmt"

// region: retry
// Ptr returns a pointer to a new variable that holds v.
func Ptr[T any](v T) *T { return &v }

type Options struct {
	RetryAfter *int64 // seconds; nil for the server's default
}

func main() {
	opts := Options{RetryAfter: Ptr(30)}
	fmt.Println(*opts.RetryAfter)
}

// endregion
