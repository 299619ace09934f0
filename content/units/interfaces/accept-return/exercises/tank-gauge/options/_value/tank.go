package tank

import "fmt"

// Litres is shown as "12 l".
type Litres int

func (l *Litres) String() string {
	return fmt.Sprintf("%d l", int(*l))
}

// Report tells how full the tank is.
func Report(l Litres) {
	fmt.Println("tank:", l)
}

// region: line
var _ fmt.Stringer = Litres(0)

// endregion
