// Package labels writes the names of time series.
package labels

import "fmt"

// region: label
type Pair struct{ Key, Value string }

// label names a time series: requests{code="200",zone="eu"}
func label(name string, pairs []Pair) string {
	s := name + "{"
	for i, p := range pairs {
		if i > 0 {
			s += ","
		}
		s += fmt.Sprintf("%s=%q", p.Key, p.Value)
	}
	return s + "}"
}

// endregion
