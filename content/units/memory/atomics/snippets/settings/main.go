// Command settings publishes settings that are never changed in place.
package main

import (
	"fmt"
	"slices"
	"sync/atomic"
)

// region: settings
type Settings struct {
	Limit int
	Hosts []string
}

type Live struct {
	current atomic.Pointer[Settings]
}

func (l *Live) AddHost(host string) {
	for {
		cur := l.current.Load()
		next := *cur
		next.Hosts = slices.Clone(cur.Hosts)
		next.Hosts = append(next.Hosts, host)
		if l.current.CompareAndSwap(cur, &next) {
			return
		}
	}
}

// endregion

func main() {
	var l Live
	l.current.Store(&Settings{Limit: 10})
	l.AddHost("eu-1")
	fmt.Println(*l.current.Load())
}
