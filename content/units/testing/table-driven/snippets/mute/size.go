// Package size reads the limits of a log shipper.
package size

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrSize says that a size is malformed.
var ErrSize = errors.New("malformed size")

// Parse reads a size in bytes, such as 512, 64k or 10M.
func Parse(s string) (int, error) {
	n, err := strconv.Atoi(strings.TrimRight(s, "kKM"))
	if err != nil {
		return 0, fmt.Errorf("%q: %w", s, ErrSize)
	}
	switch {
	case strings.HasSuffix(s, "K"):
		n <<= 10
	case strings.HasSuffix(s, "M"):
		n <<= 20
	}
	return n, nil
}
