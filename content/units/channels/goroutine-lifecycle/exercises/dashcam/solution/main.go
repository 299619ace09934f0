// Command dashcam records clips and uploads them.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type Clip int

var uploaded atomic.Int64

// film films for 200 ms.
func film() Clip {
	time.Sleep(200 * time.Millisecond)
	return 1
}

// upload takes 100 ms.
func upload(Clip) {
	time.Sleep(100 * time.Millisecond)
	uploaded.Add(1)
}

func writeIndex() {}

// region: camera
type Camera struct {
	stop    chan struct{}
	indexed chan struct{}
	work    sync.WaitGroup
}

func Start() *Camera {
	c := &Camera{
		stop:    make(chan struct{}),
		indexed: make(chan struct{}),
	}
	go c.index()
	c.work.Go(c.record)
	return c
}

func (c *Camera) record() {
	for {
		select {
		case <-c.stop:
			return
		default:
			clip := film()                     // takes 200 ms
			c.work.Go(func() { upload(clip) }) // takes 100 ms
		}
	}
}

func (c *Camera) index() {
	defer close(c.indexed)
	<-c.stop
	writeIndex()
}

// Close ends the camera.
func (c *Camera) Close() {
	close(c.stop)
	c.work.Wait()
	<-c.indexed
}

// endregion

func main() {
	c := Start()
	time.Sleep(500 * time.Millisecond)
	c.Close()
	fmt.Println("clips uploaded:", uploaded.Load(), "of 3")
}
