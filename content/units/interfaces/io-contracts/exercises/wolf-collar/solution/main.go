package main

import "fmt"

// region: collar
// Signal is the strength of a radio signal, from 0 to 5.
type Signal uint8

func (s Signal) String() string { return fmt.Sprintf("%d/5", s) }

// Wolf is an animal with a collar.
type Wolf struct {
	Name   string
	Signal Signal
}

func (w *Wolf) String() string {
	return fmt.Sprintf("%s (%v)", w.Name, w.Signal)
}

// Pack is a group of wolves.
type Pack []*Wolf

func (p Pack) String() string {
	if len(p) == 1 {
		return p[0].String()
	}
	return fmt.Sprintf("pack of %d: %v", len(p), []*Wolf(p))
}

func main() {
	fmt.Println(Pack{{"Luna", 4}})
}

// endregion
