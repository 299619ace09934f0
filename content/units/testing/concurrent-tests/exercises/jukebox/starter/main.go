package main

import (
	"fmt"
	"runtime"
	"sync"
)

// region: program
// T fails as a testing.T does.
type T struct{ messages []string }

func (t *T) Fatal(message string) {
	t.messages = append(t.messages, message)
	runtime.Goexit()
}

func TestPlay(t *T) {
	plays := 0
	var wg sync.WaitGroup
	wg.Go(func() {
		defer func() { plays += 10 }()
		t.Fatal("no such record")
		plays += 1
	})
	wg.Wait()
	plays += 100
	fmt.Println("plays:", plays)
}

// endregion

func main() {
	t := new(T)
	done := make(chan struct{})
	go func() {
		defer close(done)
		TestPlay(t)
	}()
	<-done
}
