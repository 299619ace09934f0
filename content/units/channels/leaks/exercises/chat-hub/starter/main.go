// Command hub lets Ana join and leave a chat room.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// region: hub
type Hub struct {
	subs map[string]chan string
}

func (h *Hub) Join(name string, show func(string)) {
	inbox := make(chan string, 8)
	h.subs[name] = inbox
	go func() {
		for msg := range inbox {
			show(msg)
		}
	}()
}

func (h *Hub) Leave(name string) {
	delete(h.subs, name)
}

// endregion

func main() {
	h := &Hub{subs: map[string]chan string{}}
	h.Join("ana", func(string) {})
	h.Leave("ana")
	for range 3 {
		runtime.GC()
		time.Sleep(100 * time.Millisecond)
	}
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
