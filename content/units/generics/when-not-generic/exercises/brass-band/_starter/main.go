package main

import "fmt"

// region: band
type Instrument interface{ Decibel() int }

type Tuba struct{}

func (Tuba) Decibel() int { return 90 }

type Horn struct{}

func (Horn) Decibel() int { return 80 }

func Louder[T Instrument](a, b T) T {
	if b.Decibel() > a.Decibel() {
		return b
	}
	return a
}

func main() {
	var first Instrument = Tuba{}
	fmt.Printf("%T", Louder(first, Horn{}))
}

// endregion
