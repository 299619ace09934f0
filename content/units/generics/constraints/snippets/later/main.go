// Two functions that look for the last value: by an operator, and by a method.
package main

import (
	"cmp"
	"fmt"
	"time"
)

// region: later
func Largest[T cmp.Ordered](first T, rest ...T) T {
	for _, v := range rest {
		if v > first {
			first = v
		}
	}
	return first
}

type Comparer[T any] interface{ Compare(T) int }

func Latest[T Comparer[T]](first T, rest ...T) T {
	for _, v := range rest {
		if v.Compare(first) > 0 {
			first = v
		}
	}
	return first
}

// endregion

func main() {
	// region: use
	aired := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
	fmt.Println(Largest("ep-07", "ep-12", "ep-09"))
	fmt.Println(Largest(90*time.Second, time.Minute))
	fmt.Println(Latest(aired, aired.AddDate(0, 0, 7)).Format(time.DateOnly))
	// endregion
}
