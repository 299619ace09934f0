package ladder

import (
	"fmt"
	"strings"
	"sync"
)

// region: ladder
// Ladder counts the fish that pass a weir.
type Ladder struct {
	mu    sync.Mutex
	name  string
	count int
}

func (l *Ladder) Pass() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.count++
}

func Report(ladders []*Ladder) string {
	var b strings.Builder
	for _, ladder := range ladders {
		l := *ladder
		fmt.Fprintf(&b, "%s: %d\n", l.name, l.count)
	}
	return b.String()
}

// endregion
