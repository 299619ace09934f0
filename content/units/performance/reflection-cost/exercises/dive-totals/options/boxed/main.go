// Command dive adds up what a diver has measured.
package main

import (
	"fmt"
	"testing"
)

type Sample struct{ Metres, Celsius float64 }

func (s Sample) Depth() float64 { return s.Metres }

// region: total
func total(dive []Sample) float64 {
	list := make([]any, len(dive))
	for i, s := range dive {
		list[i] = s
	}
	return sum(list)
}

func sum(list []any) (metres float64) {
	for _, v := range list {
		metres += v.(Sample).Metres
	}
	return metres
}

// endregion

func main() {
	allocations := func(n int) float64 {
		dive := make([]Sample, n)
		for i := range dive {
			dive[i] = Sample{Metres: float64(i) + 1, Celsius: 4}
		}
		return testing.AllocsPerRun(20, func() { total(dive) })
	}
	fmt.Println("grows with the samples:", allocations(400) > allocations(40)+100)
}
