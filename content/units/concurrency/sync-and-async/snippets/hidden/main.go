// Command hidden uploads a report in a goroutine that its caller knows nothing of.
package main

import (
	"errors"
	"fmt"
	"time"
)

var errQuota = errors.New("quota exceeded")

func put(name string) error {
	time.Sleep(50 * time.Millisecond)
	return errQuota
}

// region: upload
// Upload stores a report. The channel tells how it went.
func Upload(name string) <-chan error {
	result := make(chan error, 1)
	go func() { result <- put(name) }()
	return result
}

// endregion

// region: nightly
func nightly() {
	Upload("sales.csv")
	fmt.Println("sales report uploaded")
}

// endregion

func main() {
	nightly()
}
