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
	var err error
	lines := bufio.NewScanner(list)
	for lines.Scan() {
		code, text, _ := strings.Cut(lines.Text(), " ")
		var percent int
		percent, err = strconv.Atoi(text)
		if err == nil {
			err = store(code, percent)
		}
		if err == nil {
			stored++
		}
	}
	if err == nil {
		err = lines.Err()
	}
	return stored, err
}
