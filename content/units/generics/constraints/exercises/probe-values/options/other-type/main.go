package main

import (
	"errors"
	"fmt"
	"io"
)

// region: index
// Index returns the place of the first v of in that equals want, or -1.
func Index[T comparable](in []T, want T) int {
	for i, v := range in {
		if v == want {
			return i
		}
	}
	return -1
}

// endregion

var errProbe = errors.New("no probe")

func main() {
	at := func() int {
		// region: call
		return Index([]any{7, "off"}, any([]int{7}))
		// endregion
	}()
	fmt.Println("index", at, errProbe, io.EOF)
}
