package main

import (
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

// region: threads
// Threads counts the raised threads, written as x, in a pattern.
func Threads(r io.Reader) (int, error) {
	raised := 0
	buf := make([]byte, 64)
	for {
		n, err := r.Read(buf)
		if err == io.EOF {
			return raised, nil
		}
		if err != nil {
			return raised, err
		}
		for _, c := range buf[:n] {
			if c == 'x' {
				raised++
			}
		}
	}
}

func main() {
	// The last bytes come together with io.EOF, which is allowed.
	pattern := strings.NewReader("x..xx.x.xx")
	fmt.Println(Threads(iotest.DataErrReader(pattern)))
}

// endregion
