// Command lighthouse switches a lighthouse off.
package main

import (
	"fmt"
	"sync"
	"time"
)

// region: program
func main() {
	stop := make(chan struct{})
	var crew sync.WaitGroup
	crew.Go(func() {
		defer fmt.Println("lamp off")
		<-stop
		time.Sleep(100 * time.Millisecond)
	})
	go func() {
		defer fmt.Println("horn off")
		<-stop
		time.Sleep(2 * time.Second) // the last blast
	}()
	defer fmt.Println("door locked")

	close(stop)
	crew.Wait()
	fmt.Println("dark")
}

// endregion
