// Command broadcast stops all uploaders, however many there are, by one close.
package main

import (
	"errors"
	"fmt"
	"sync"
)

func send(string) error { return errors.New("connection lost") }

// region: uploader
func (s *Shipper) upload() {
	for {
		select {
		case line := <-s.lines:
			if err := send(line); err != nil {
				return
			}
		case <-s.stop:
			return
		}
	}
}

// endregion

// region: stop
type Shipper struct {
	lines chan string
	stop  chan struct{}
	once  sync.Once
}

func (s *Shipper) Stop() {
	s.once.Do(func() { close(s.stop) })
}

// endregion

func main() {
	s := &Shipper{lines: make(chan string), stop: make(chan struct{})}
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(s.upload)
	}
	s.lines <- "GET /cart"
	s.Stop()
	s.Stop()
	wg.Wait()
	fmt.Println("stopped, and no uploader is left")
}
