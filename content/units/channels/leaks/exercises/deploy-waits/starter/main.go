// Command deploy runs four functions that wait, and counts the goroutines that each leaves behind.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func renewCert() {}

// region: program
func askOnce(reply <-chan string) string {
	select {
	case r := <-reply:
		return r
	case <-time.After(time.Hour):
		return "no reply"
	}
}

func waitThrice(ready func() bool) bool {
	t := time.NewTicker(time.Millisecond)
	for range 3 {
		<-t.C
		if ready() {
			return true
		}
	}
	return false
}

func untilReady(ready func() bool) {
	for range time.Tick(time.Millisecond) {
		if ready() {
			return
		}
	}
}

func renewDaily() (stop func()) {
	t := time.NewTicker(24 * time.Hour)
	go func() {
		for range t.C {
			renewCert()
		}
	}()
	return t.Stop
}

// endregion

func main() {
	reply := make(chan string, 1)
	reply <- "deployed"
	ready := func() bool { return true }
	for _, one := range []struct {
		name string
		run  func()
	}{
		{"askOnce", func() { askOnce(reply) }},
		{"waitThrice", func() { waitThrice(ready) }},
		{"untilReady", func() { untilReady(ready) }},
		{"renewDaily", func() { renewDaily()() }},
	} {
		before := runtime.NumGoroutine()
		one.run()
		time.Sleep(100 * time.Millisecond)
		fmt.Println(one.name, "leaves", runtime.NumGoroutine()-before)
	}
}
