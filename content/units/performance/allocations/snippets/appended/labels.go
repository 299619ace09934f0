// Package labels writes the names of time series.
package labels

import "strconv"

type Pair struct{ Key, Value string }

// region: label
// appendLabel appends the name of a time series to dst.
func appendLabel(dst []byte, name string, pairs []Pair) []byte {
	dst = append(dst, name...)
	dst = append(dst, '{')
	for i, p := range pairs {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, p.Key...)
		dst = append(dst, '=')
		dst = strconv.AppendQuote(dst, p.Value)
	}
	return append(dst, '}')
}

// endregion
