// Command mat reads the chips of runners.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type Passage struct {
	Chip int
	At   string
}

var audited int

func audit(*Passage) { audited++ }

// region: record
var passages = sync.Pool{New: func() any { return new(Passage) }}

func record(chip int, at string, board chan<- *Passage) {
	p := passages.Get().(*Passage)
	*p = Passage{Chip: chip, At: at}
	audit(p)
	board <- p
}

func show(board <-chan *Passage) {
	for p := range board {
		fmt.Println(p.Chip, p.At)
		passages.Put(p)
	}
}

// endregion

func main() {
	runtime.GOMAXPROCS(1)
	board := make(chan *Passage, 8)
	record(417, "2:10:04", board)
	record(88, "2:10:05", board)
	record(1203, "2:10:05", board)
	close(board)
	show(board)
}
