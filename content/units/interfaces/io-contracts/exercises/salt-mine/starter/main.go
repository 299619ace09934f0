package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

// region: logs
// disk has room for one more report.
type disk struct{ reports int }

func (d *disk) Write(p []byte) (int, error) {
	if d.reports == 1 {
		return 0, errors.New("full")
	}
	d.reports++
	return len(p), nil
}

func main() {
	var screen, radio strings.Builder
	log := io.MultiWriter(&screen, &disk{}, &radio)
	for _, shaft := range []string{"A", "B", "C"} {
		if _, err := io.WriteString(log, shaft); err != nil {
			fmt.Print(err, " ")
		}
	}
	fmt.Printf("%q %q\n", screen.String(), radio.String())
}

// endregion
