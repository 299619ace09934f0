package seismograph

import (
	"context"
	"sync"
)

// File keeps what is written until it is closed.
type File interface {
	Write(reading int)
	Close() error
}

// Station has sensors that send, and one writer.
type Station struct {
	cancel   context.CancelFunc
	sensors  sync.WaitGroup
	readings chan int
	written  chan struct{}
	file     File
}

// Start lets the sensors send until their ctx ends. They may then send once
// more.
func Start(file File, sensors ...func(ctx context.Context, readings chan<- int)) *Station {
	ctx, cancel := context.WithCancel(context.Background())
	s := &Station{cancel: cancel, readings: make(chan int), written: make(chan struct{}), file: file}
	for _, sense := range sensors {
		s.sensors.Go(func() { sense(ctx, s.readings) })
	}
	go s.write()
	return s
}

func (s *Station) write() {
	defer close(s.written)
	for r := range s.readings {
		s.file.Write(r)
	}
}

// Close returns when everything that was sent is in the file.
func (s *Station) Close() error {
	// region: close
	s.cancel()
	s.sensors.Wait()
	close(s.readings)
	<-s.written
	return s.file.Close()
	// endregion
}
