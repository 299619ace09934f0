package main

import (
	"fmt"
	"io"
	"strings"
)

// region: bells
func main() {
	var tape strings.Builder
	bells := strings.NewReader("ding dong dang")
	r := io.TeeReader(bells, &tape)

	first := make([]byte, 4)
	io.ReadFull(r, first)
	io.CopyN(io.Discard, bells, 5)
	rest, _ := io.ReadAll(r)

	fmt.Printf("%q %q\n", rest, tape.String())
}

// endregion
