// Command told records prices in a journal and closes the journal while a price is still being asked for.
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
}

func Start(j *Journal) *Recorder {
	r := &Recorder{journal: j, stop: make(chan struct{})}
	go r.run()
	return r
}

func (r *Recorder) run() {
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

func (r *Recorder) Stop() {
	close(r.stop)
}

// endregion

// region: main
func main() {
	journal := &Journal{}
	r := Start(journal)
	time.Sleep(500 * time.Millisecond)
	r.Stop()
	journal.Close()

	time.Sleep(500 * time.Millisecond) // other parts are shut down
}

// endregion
