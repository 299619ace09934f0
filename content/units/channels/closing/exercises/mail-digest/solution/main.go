// Command digest collects mails, and sends them together when it has been quiet for a while.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// region: digest
// digest collects mails in box and sends it when none has come for the time quiet.
func digest(mails <-chan string, box *Box, quiet time.Duration) {
	for {
		select {
		case m, ok := <-mails:
			if !ok {
				box.Send()
				return
			}
			box.Add(m)
		case <-time.After(quiet):
			box.Send()
			return
		}
	}
}

// endregion

// Box holds the mails of one digest.
type Box struct{ mails []string }

// Add keeps a mail; at the thousandth it ends the goroutine, so that the program ends.
func (b *Box) Add(m string) {
	b.mails = append(b.mails, m)
	if len(b.mails) == 1000 {
		runtime.Goexit()
	}
}

// Send sends the digest.
func (b *Box) Send() {}

func main() {
	mails := make(chan string, 2)
	mails <- "your order is on its way"
	mails <- "your parcel has arrived"
	close(mails)

	box, done := &Box{}, make(chan struct{})
	go func() {
		defer close(done)
		digest(mails, box, time.Minute)
	}()
	<-done
	fmt.Println("collected:", len(box.mails))
}
