package coupons

import (
	"bufio"
	"io"
	"strconv"
	"strings"
)

// Import stores each coupon of the list, one "CODE PERCENT" on a line, and
// says how many it has stored.
func Import(list io.Reader, store func(code string, percent int) error) (int, error) {
	stored := 0
	lines := bufio.NewScanner(list)
	for lines.Scan() {
		code, text, _ := strings.Cut(lines.Text(), " ")
		percent, _ := strconv.Atoi(text)
		store(code, percent)
		stored++
	}
	return stored, nil
}
