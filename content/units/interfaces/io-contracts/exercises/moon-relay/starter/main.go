package main

import (
	"fmt"
	"io"
	"strings"
)

// region: relay
// relay sends packets of at most eight bytes.
type relay struct{ sent int }

func (r *relay) Write(p []byte) (int, error) {
	n := min(len(p), 8)
	r.sent += n
	return n, nil
}

func main() {
	const report = "dust level 7"
	var a, b relay
	_, err := fmt.Fprint(&a, report)
	fmt.Print(a.sent, " ", err, ", ")
	_, err = io.Copy(&b, strings.NewReader(report))
	fmt.Println(b.sent, err)
}

// endregion
