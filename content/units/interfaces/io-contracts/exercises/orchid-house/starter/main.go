package main

import "fmt"

// region: house
// Temp is in tenths of a degree.
type Temp int

func (t Temp) String() string {
	return fmt.Sprintf("%d.%d°", int(t)/10, int(t)%10)
}

type House struct {
	Air  Temp
	soil Temp
}

func main() {
	h := House{Air: 215, soil: 183}
	fmt.Print(h.soil, " ")
	fmt.Printf("%v %d\n", h, h.Air)
}

// endregion
