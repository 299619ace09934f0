// Command stock answers questions about stock from one goroutine that owns the map.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// region: program
type answer struct {
	count int
	err   error
}

type question struct {
	sku   string
	reply chan answer
}

// desk owns stock and answers one question after another.
func desk(stock map[string]int, questions <-chan question) {
	for q := range questions {
		count, ok := stock[q.sku]
		if !ok {
			continue
		}
		q.reply <- answer{count: count}
	}
}

// Count asks the desk how many of an article there are.
func Count(questions chan<- question, sku string) (int, error) {
	reply := make(chan answer)
	questions <- question{sku, reply}
	a := <-reply
	return a.count, a.err
}

// endregion

func main() {
	questions := make(chan question)
	go desk(map[string]int{"mug": 7}, questions)
	withDesk := runtime.NumGoroutine()
	for _, sku := range []string{"mug", "cup", "mug"} {
		go Count(questions, sku)
	}
	time.Sleep(200 * time.Millisecond)
	fmt.Println("callers still waiting:", runtime.NumGoroutine()-withDesk)
}
