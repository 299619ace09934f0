package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// region: feed
func readTicks(r io.Reader) []string {
	var ticks []string
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		ticks = append(ticks, sc.Text())
	}
	return ticks
}

func main() {
	broken := strings.Repeat("x", 100_000)
	feed := "EUR 1.08\n" + broken + "\nUSD 1.00\nGBP 1.27\n"
	for _, t := range readTicks(strings.NewReader(feed)) {
		fmt.Print(t[:3], " ")
	}
}

// endregion
