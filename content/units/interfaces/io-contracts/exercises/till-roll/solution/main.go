package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// till is a serial line.
var till io.Reader = struct{ io.Reader }{strings.NewReader("tea 2.40\n")}

// region: roll
// Roll prints each piece that it is given behind a line number.
type Roll struct {
	dst  io.Writer
	line int
}

func (r *Roll) Write(p []byte) (int, error) {
	r.line++
	prefix := fmt.Sprintf("%03d ", r.line)
	if _, err := io.WriteString(r.dst, prefix); err != nil {
		return 0, err
	}
	n, err := r.dst.Write(p)
	return n, err
}

func main() {
	roll := &Roll{dst: os.Stdout}
	_, err := io.Copy(roll, till)
	fmt.Println("error:", err)
}

// endregion
