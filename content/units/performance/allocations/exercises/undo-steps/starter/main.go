package main

import (
	"fmt"
	"runtime"
	"weak"
)

// region: undo
type Step struct{ pixels [1 << 20]byte }

func main() {
	steps := []*Step{new(Step), new(Step)}
	first, second := weak.Make(steps[0]), weak.Make(steps[1])

	show := func() {
		runtime.GC()
		fmt.Print(first.Value() != nil, " ", second.Value() != nil, "; ")
	}
	steps = steps[:1] // undo the second one
	show()
	steps = steps[1:] // and forget the first one
	show()
	clear(steps[:cap(steps)])
	show()
	runtime.KeepAlive(steps)
}

// endregion
