// What a constraint cannot be used for.
package main

import "fmt"

type Number interface {
	~int | ~int64 | ~float64
}

type Grams int

// region: refused
var latest Number

type Label interface{ ~string | fmt.Stringer }

type Weight interface{ ~Grams | ~float64 }

func Remainder[T Number](v, by T) T { return v % by }

// endregion

func main() { fmt.Println(latest, Remainder(7, 3)) }
