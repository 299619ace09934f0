// Package parse counts the labels of a series.
package parse

import "strings"

func labels(series string) (n int) {
	for part := range strings.SplitSeq(series, ",") {
		if strings.Contains(part, "=") {
			n++
		}
	}
	return n
}
