// A greenhouse asks which of its valves fit.
package main

import "fmt"

// region: valves
type opener interface {
	Open(percent int) error
}

type Fault struct{}

func (*Fault) Error() string { return "stuck" }

type A struct{}

func (A) Open(p int) error { return nil }
func (A) Close() error     { return nil }

type B struct{}

func (B) Open(percent int) *Fault { return nil }

type C struct{}

func (C) Open(percent ...int) error { return nil }

type D struct{ A }

type E struct{}

func (E) Open(percent uint8) error { return nil }

func main() {
	for _, valve := range []any{A{}, B{}, C{}, D{}, E{}} {
		if _, ok := valve.(opener); ok {
			fmt.Printf("%T ", valve)
		}
	}
}

// endregion
