// Command ended records prices in a journal and closes the journal when the recorder has ended.
package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

// Journal keeps prices until it is closed.
type Journal struct {
	mu     sync.Mutex
	closed bool
}

func (j *Journal) Write(price int) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.closed {
		return errors.New("journal is closed")
	}
	fmt.Println("price written:", price)
	return nil
}

func (j *Journal) Close() {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.closed = true
	fmt.Println("journal closed")
}

// ask asks an exchange for its price.
func ask() int {
	time.Sleep(200 * time.Millisecond)
	return 1804
}

// region: recorder
type Recorder struct {
	journal *Journal
	stop    chan struct{}
	ended   chan struct{}
}

func Start(j *Journal) *Recorder {
	r := &Recorder{
		journal: j,
		stop:    make(chan struct{}),
		ended:   make(chan struct{}),
	}
	go r.run()
	return r
}

func (r *Recorder) run() {
	defer close(r.ended)
	t := time.NewTicker(400 * time.Millisecond)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			price := ask() // takes 200 ms
			if err := r.journal.Write(price); err != nil {
				fmt.Println("price lost:", err)
			}
		case <-r.stop:
			return
		}
	}
}

// Stop returns when the recorder has ended. Call it once.
func (r *Recorder) Stop() {
	close(r.stop)
	<-r.ended
}

// endregion

func main() {
	journal := &Journal{}
	r := Start(journal)
	time.Sleep(500 * time.Millisecond)
	r.Stop()
	journal.Close()

	time.Sleep(500 * time.Millisecond) // other parts are shut down
}
