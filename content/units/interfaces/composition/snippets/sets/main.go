// Command sets asks which types have the methods of an interface.
package main

import "fmt"

// region: sets
type Meter struct{ n int }

func (m Meter) Read() int { return m.n }
func (m *Meter) Reset()   { m.n = 0 }

type Resetter interface{ Reset() }

type ByValue struct{ Meter }
type ByPointer struct{ *Meter }

func can(v any) bool {
	_, ok := v.(Resetter)
	return ok
}

func main() {
	var m Meter
	m.Reset() // short for (&m).Reset()
	fmt.Println("Meter:", can(m), " *Meter:", can(&m))
	fmt.Println("ByValue:", can(ByValue{m}), " *ByValue:", can(&ByValue{m}))
	fmt.Println("ByPointer:", can(ByPointer{&m}))
}

// endregion
