// A dock sorts messages by what they are.
package main

import "fmt"

// region: dock
type Gate int

type Pallet struct{ Code string }

func (p *Pallet) String() string { return "pallet " + p.Code }

type Damage struct{ Code string }

func (d Damage) Error() string { return "damaged: " + d.Code }

func lane(message any) string {
	switch message.(type) {
	case nil:
		return "A"
	case int, string:
		return "B"
	case fmt.Stringer:
		return "C"
	case *Pallet:
		return "D"
	case error:
		return "E"
	default:
		return "F"
	}
}

func main() {
	var missing *Pallet
	var failure error
	fmt.Println(lane(4), lane(Gate(4)), lane(&Pallet{"K7"}),
		lane(missing), lane(failure), lane(Damage{"K8"}))
}

// endregion
