// A print queue prints the most urgent job first.
package main

import (
	"cmp"
	"fmt"
	"slices"
)

type job struct {
	name   string
	copies int
	level  Priority
}

// region: queue
type Priority int

const (
	Low Priority = iota
	Normal
	High
)

func newJob(name string, attrs map[string]any) job {
	copies, ok := attrs["copies"].(int)
	if !ok {
		copies = 1
	}
	level, _ := attrs["priority"].(Priority)
	return job{name, copies, level}
}

func main() {
	jobs := []job{
		newJob("menu", map[string]any{"copies": 40}),
		newJob("escape plan", map[string]any{"priority": High}),
	}
	slices.SortStableFunc(jobs, func(a, b job) int {
		return cmp.Compare(b.level, a.level)
	})
	fmt.Println("first:", jobs[0].name)
}

// endregion
