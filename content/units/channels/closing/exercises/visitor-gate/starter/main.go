// Command gate counts how often three visitors get through a gate that is opened in two ways.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
func passes(open func(gate chan struct{})) int32 {
	gate := make(chan struct{}, 3)
	var n atomic.Int32
	for range 3 {
		go func() {
			<-gate // in
			n.Add(1)
			<-gate // out
			n.Add(1)
		}()
	}
	open(gate)
	time.Sleep(time.Second)
	return n.Load()
}

func main() {
	tokens := passes(func(gate chan struct{}) {
		for range 3 {
			gate <- struct{}{}
		}
	})
	closed := passes(func(gate chan struct{}) { close(gate) })
	fmt.Println(tokens, closed)
}

// endregion
