package main

import (
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

// region: codes
func main() {
	casks := "A017B230C88"
	r := iotest.HalfReader(strings.NewReader(casks))
	code := make([]byte, 4)
	for {
		n, err := io.ReadFull(r, code)
		if err != nil {
			fmt.Println(n, err)
			return
		}
		fmt.Print(string(code), " ")
	}
}

// endregion
