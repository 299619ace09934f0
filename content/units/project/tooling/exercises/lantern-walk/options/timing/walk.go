package walk

import (
	"log"
	"time"
)

// Group is one group of a lantern walk.
type Group struct {
	Name     string
	Children int
}

func (g Group) walk() { time.Sleep(time.Duration(g.Children)) }

// region: walk
func Walk(groups []Group) {
	start := time.Now()
	defer log.Println("walked for", time.Since(start))
	for _, g := range groups {
		g.walk()
	}
}

// endregion
