// Command tokens stops three uploaders by one value each, although one of them has left already.
package main

import (
	"errors"
	"fmt"
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
	lines     chan string
	stop      chan struct{}
	uploaders int
}

func (s *Shipper) Stop() {
	for range s.uploaders {
		s.stop <- struct{}{}
	}
}

// endregion

// region: main
func main() {
	s := &Shipper{lines: make(chan string), stop: make(chan struct{}), uploaders: 3}
	for range s.uploaders {
		go s.upload()
	}
	s.lines <- "GET /cart" // whoever takes it loses the connection, and returns
	s.Stop()
	fmt.Println("stopped")
}

// endregion
