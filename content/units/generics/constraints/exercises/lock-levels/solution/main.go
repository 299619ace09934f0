package main

import "fmt"

// region: canal
type Level interface {
	~int | ~uint16
}

// Gauge measures in centimetres.
type Gauge uint16

// Gap returns how far apart two levels are.
func Gap[T Level](a, b T) T {
	if a < b {
		return b - a
	}
	return a - b
}

func main() {
	fmt.Println("sill:", Gap(-3, 4))
	upper, lower := Gauge(410), Gauge(435)
	fmt.Println("gate:", Gap(upper, lower))
}

// endregion
