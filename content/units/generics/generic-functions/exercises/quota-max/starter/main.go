package main

import (
	"cmp"
	"fmt"
)

// region: quota
func Largest[T cmp.Ordered](a, b T) T {
	return max(a, b)
}

func main() {
	var used int64 = 7
	fmt.Printf("%T %T %T\n",
		Largest(1, 2.5),
		Largest('a', 98),
		Largest(used, 8),
	)
}

// endregion
