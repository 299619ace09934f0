// Command chat serves connections that are pinged while they are open.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// Conn is a connection that ends after a few messages.
type Conn struct{ messages []string }

func (c *Conn) Ping()  {}
func (c *Conn) Close() {}

func (c *Conn) Read() (msg string, ok bool) {
	if len(c.messages) == 0 {
		return "", false
	}
	msg, c.messages = c.messages[0], c.messages[1:]
	return msg, true
}

// region: program
// serve handles one connection until it ends.
func serve(c *Conn, every time.Duration, handle func(string)) {
	defer c.Close()
	timer := time.AfterFunc(time.Hour, c.Close)
	defer timer.Stop()
	ended := make(chan struct{})
	defer close(ended)
	go func() {
		t := time.NewTicker(every)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				c.Ping()
			case <-ended:
				return
			}
		}
	}()

	for {
		msg, ok := c.Read()
		if !ok {
			return
		}
		handle(msg)
	}
}

// endregion

func main() {
	for range 5 {
		serve(&Conn{messages: []string{"hi", "bye"}}, 10*time.Millisecond, func(string) {})
	}
	time.Sleep(200 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
