package main

import "time"

func main() {
	go func() {
		for range time.NewTicker(time.Second).C {
		}
	}()
	time.Sleep(2500 * time.Millisecond)
}
