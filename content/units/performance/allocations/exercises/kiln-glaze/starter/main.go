package main

import (
	"fmt"
	"testing"
)

// region: kiln
type Reading struct{ Celsius, Minute int }

//go:noinline
func fresh(c int) *Reading { return &Reading{Celsius: c} }

//go:noinline
func warm(r *Reading, c int) { r.Celsius = c }

func main() {
	a := testing.AllocsPerRun(100, func() {
		r := fresh(980)
		r.Minute++
	})
	b := testing.AllocsPerRun(100, func() {
		r := new(Reading)
		warm(r, 980)
	})
	c := testing.AllocsPerRun(100, func() {
		readings := make([]Reading, 4)
		warm(&readings[3], 980)
	})
	fmt.Println(a, b, c)
}

// endregion
