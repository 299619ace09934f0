// Command dive adds up what a diver has measured.
package main

import (
	"fmt"
	"reflect"
	"testing"
)

type Sample struct{ Metres, Celsius float64 }

func (s Sample) Depth() float64 { return s.Metres }

// region: total
func total(dive []Sample) float64 {
	return sum(dive)
}

func sum(list any) (metres float64) {
	all := reflect.ValueOf(list)
	for i := range all.Len() {
		metres += all.Index(i).Field(0).Float()
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
