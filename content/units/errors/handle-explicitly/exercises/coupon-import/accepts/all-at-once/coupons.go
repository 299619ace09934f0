package coupons

import (
	"io"
	"strconv"
	"strings"
)

type coupon struct {
	code    string
	percent int
}

// Import stores each coupon of the list, one "CODE PERCENT" on a line, and
// says how many it has stored.
func Import(list io.Reader, store func(code string, percent int) error) (int, error) {
	data, err := io.ReadAll(list)
	if err != nil {
		return 0, err
	}
	var coupons []coupon
	for line := range strings.Lines(string(data)) {
		code, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		percent, err := strconv.Atoi(text)
		if err != nil {
			return 0, err
		}
		coupons = append(coupons, coupon{code, percent})
	}
	for i, c := range coupons {
		if err := store(c.code, c.percent); err != nil {
			return i, err
		}
	}
	return len(coupons), nil
}
