// Command observatory closes an observatory and looks who still works.
package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

var (
	mu   sync.Mutex
	busy = map[string]bool{}
)

func set(name string, b bool) {
	mu.Lock()
	defer mu.Unlock()
	busy[name] = b
}

type device struct {
	name string
	last time.Duration
}

// run works until stop is closed, and some time longer.
func (d device) run(stop <-chan struct{}) {
	set(d.name, true)
	<-stop
	time.Sleep(d.last)
	set(d.name, false)
}

// cover works for some time.
func (d device) cover() {
	set(d.name, true)
	time.Sleep(d.last)
	set(d.name, false)
}

var (
	camera = device{"camera", 500 * time.Millisecond}
	dome   = device{"dome", 500 * time.Millisecond}
	mirror = device{"mirror", 2 * time.Second}
	guide  = device{"guide", 2 * time.Second}
)

// region: observatory
type Observatory struct {
	stop    chan struct{}
	night   sync.WaitGroup
	parked  chan struct{}
	covered chan struct{}
	guided  chan struct{}
}

func (o *Observatory) Open() {
	o.night.Go(func() { camera.run(o.stop) })
	go func() {
		defer close(o.parked)
		dome.run(o.stop)
	}()
	go func() {
		<-o.stop
		close(o.covered)
		mirror.cover()
	}()
	go func() {
		guide.run(o.stop)
		close(o.guided)
	}()
}

func (o *Observatory) Close() {
	close(o.stop)
	select {
	case <-o.guided:
	case <-time.After(time.Second):
	}
	<-o.covered
	<-o.parked
	o.night.Wait()
}

// endregion

func main() {
	o := &Observatory{
		stop:    make(chan struct{}),
		parked:  make(chan struct{}),
		covered: make(chan struct{}),
		guided:  make(chan struct{}),
	}
	o.Open()
	time.Sleep(100 * time.Millisecond)
	o.Close()
	mu.Lock()
	defer mu.Unlock()
	var still []string
	for name, b := range busy {
		if b {
			still = append(still, name)
		}
	}
	slices.Sort(still)
	fmt.Println("still at work:", strings.Join(still, " "))
}
