package coupons

import (
	"bufio"
	"errors"
	"io"
	"strconv"
	"strings"
)

// Import stores each coupon of the list, one "CODE PERCENT" on a line, and
// says how many it has stored.
func Import(list io.Reader, store func(code string, percent int) error) (stored int, err error) {
	in := bufio.NewReader(list)
	for {
		line, readErr := in.ReadString('\n')
		if readErr != nil && !errors.Is(readErr, io.EOF) {
			return stored, readErr
		}
		if line != "" {
			if err := one(strings.TrimSpace(line), store); err != nil {
				return stored, err
			}
			stored++
		}
		if readErr != nil {
			return stored, nil
		}
	}
}

func one(line string, store func(string, int) error) error {
	code, text, _ := strings.Cut(line, " ")
	percent, err := strconv.Atoi(text)
	if err != nil {
		return errors.Join(errors.New("bad line "+line), err)
	}
	return store(code, percent)
}
