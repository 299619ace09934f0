package main

import (
	"bytes"
	"fmt"
	"regexp"
	"runtime"
	"runtime/pprof"
	"sync"
	"time"
)

// region: choir
func sing(parts <-chan string, done *sync.WaitGroup) {
	defer done.Done()
	for part := range parts {
		_ = part
	}
}

func main() {
	runtime.SetMutexProfileFraction(1)
	runtime.SetBlockProfileRate(1)
	parts := make(chan string)
	var done sync.WaitGroup
	for range 4 {
		done.Add(1)
		go sing(parts, &done)
	}
	for range 3 {
		time.Sleep(100 * time.Millisecond) // the score is slow
		parts <- "kyrie"
	}
	close(parts)
	done.Wait()
	waits := pprof.Lookup("mutex")
	fmt.Println("sing stands in it:", contains(waits, "main.sing"))
}

// endregion

func contains(profile *pprof.Profile, function string) bool {
	var text bytes.Buffer
	if err := profile.WriteTo(&text, 1); err != nil {
		panic(err)
	}
	return regexp.MustCompile(regexp.QuoteMeta(function) + `\+`).Match(text.Bytes())
}
