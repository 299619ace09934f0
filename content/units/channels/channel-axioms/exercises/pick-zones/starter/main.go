// Command pick hands the items of an order to the zones of a warehouse.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// region: program
type Item struct{ Name, Zone string }

func route(order []Item, zones map[string]chan string) {
	for _, it := range order {
		zones[it.Zone] <- it.Name
	}
}

func main() {
	var picked atomic.Int32
	zones := map[string]chan string{
		"cold": make(chan string, 2),
		"dry":  make(chan string),
	}
	for _, zone := range zones {
		go func() {
			for range zone {
				picked.Add(1)
			}
		}()
	}
	go route([]Item{
		{"butter", "cold"}, {"rice", "dry"},
		{"lamps", "bulky"}, {"salt", "dry"},
	}, zones)

	time.Sleep(time.Second)
	fmt.Println("picked:", picked.Load())
}

// endregion
