// Package knit writes rows of stitches in short.
package knit

import (
	"errors"
	"strconv"
	"strings"
)

// Short writes a row of stitches, each a letter from a to z, as runs: "kkkp"
// is "k3p1". A row without stitches is "".
func Short(row string) string {
	var short strings.Builder
	for start := 0; start < len(row); {
		if start > 0 && start == len(row)-1 {
			break
		}
		end := start
		for end < len(row) && row[end] == row[start] {
			end++
		}
		short.WriteByte(row[start])
		short.WriteString(strconv.Itoa(end - start))
		start = end
	}
	return short.String()
}

// Long reads what Short wrote.
func Long(short string) (string, error) {
	var row strings.Builder
	for short != "" {
		end := 1
		for end < len(short) && short[end] <= '9' {
			end++
		}
		count, err := strconv.Atoi(short[1:end])
		if err != nil || count < 1 {
			return "", errors.New("no runs of stitches")
		}
		row.WriteString(strings.Repeat(short[:1], count))
		short = short[end:]
	}
	return row.String(), nil
}
