// A consumer keeps a bug in one message from ending the others.
package main

import (
	"errors"
	"fmt"
	"runtime/debug"
)

type message struct {
	id    int
	lines []string
}

// report stands for the log, which gets the stack as well.
func report(m message, r any, stack []byte) {
	fmt.Printf("log: message %d: panic: %v, with a stack: %t\n", m.id, r, len(stack) > 0)
}

// region: handle
func handle(m message) (err error) {
	defer func() {
		if r := recover(); r != nil {
			report(m, r, debug.Stack())
			err = fmt.Errorf("message %d: internal error", m.id)
		}
	}()
	return apply(m)
}

// endregion

func apply(m message) error {
	if m.id == 3 {
		return errors.New("message 3: unknown symbol")
	}
	fmt.Println("applied", m.lines[0])
	return nil
}

func main() {
	// region: main
	for _, m := range []message{{1, []string{"ABN"}}, {2, nil}, {3, []string{"???"}}, {4, []string{"TOM"}}} {
		if err := handle(m); err != nil {
			fmt.Println("parked:", err)
		}
	}
	// endregion
}
