package main

import (
	"bytes"
	"fmt"
	"regexp"
	"runtime"
	"runtime/pprof"
	"slices"
	"sync"
	"time"
)

// region: depot
var (
	depot   sync.Mutex
	outside = make(chan struct{})
)

func wash() {
	depot.Lock()
	close(outside)
	time.Sleep(2 * time.Second)
	depot.Unlock()
}

func park() {
	<-outside
	depot.Lock()
	depot.Unlock()
}

func main() {
	runtime.SetMutexProfileFraction(1)
	runtime.SetBlockProfileRate(1)
	var wg sync.WaitGroup
	wg.Go(park)
	time.Sleep(100 * time.Millisecond)
	wg.Go(wash)
	wg.Wait()
	// which of wash and park stand in the profile
	fmt.Print("mutex: ", inProfile("mutex", "wash", "park"))
	fmt.Print(", block: ", inProfile("block", "wash", "park"))
}

// endregion

func inProfile(profile string, functions ...string) []string {
	var text bytes.Buffer
	if err := pprof.Lookup(profile).WriteTo(&text, 1); err != nil {
		panic(err)
	}
	return slices.DeleteFunc(functions, func(name string) bool {
		return !regexp.MustCompile(`main\.` + name + `\+`).Match(text.Bytes())
	})
}
