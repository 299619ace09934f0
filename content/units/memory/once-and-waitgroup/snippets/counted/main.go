// Command counted takes each host off the count, however it went.
package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

func copyTo(host string) error {
	time.Sleep(100 * time.Millisecond)
	if host == "eu-2" {
		return errors.New("disk full")
	}
	time.Sleep(200 * time.Millisecond)
	return nil
}

// region: program
func main() {
	var wg sync.WaitGroup
	for _, host := range []string{"eu-1", "eu-2", "us-1"} {
		wg.Go(func() {
			if err := copyTo(host); err != nil {
				fmt.Println(host, err)
				return
			}
		})
	}
	wg.Wait()
	fmt.Println("release is out")
}

// endregion
