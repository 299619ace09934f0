package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	greet("Ana")
	time.Sleep(20 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

// region: greet

// greet starts a goroutine for a name that nobody asks for.
func greet(name string) {
	names := make(chan string)
	go func() {
		names <- name
	}()
}

// endregion
