// Command waiting-room calls patients, and shows who is waiting.
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

// region: program
type Clinic struct {
	mu      sync.Mutex
	waiting map[string][]string // by ward, in order of arrival
}

func (c *Clinic) Next(ward string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.waiting[ward][0]
}

func (c *Clinic) Waiting() map[string][]string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return maps.Clone(c.waiting)
}

func show(c *Clinic) {
	names := c.Waiting()["eyes"]
	slices.Sort(names)
	fmt.Println("waiting:", names)
}

// endregion

func main() {
	c := &Clinic{waiting: map[string][]string{"eyes": {"Zoe", "Ann", "Kim"}}}
	show(c)
	fmt.Println("next:", c.Next("eyes"))
}
