// What to write instead: functions.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

type Set[E comparable] struct {
	in map[E]struct{}
}

func (s *Set[E]) Add(v E) {
	if s.in == nil {
		s.in = make(map[E]struct{})
	}
	s.in[v] = struct{}{}
}

// region: function
// MapSet returns the set of f(v) for each v of s.
func MapSet[E, F comparable](s *Set[E], f func(E) F) *Set[F] {
	out := new(Set[F])
	for v := range s.in {
		out.Add(f(v))
	}
	return out
}

// Sorted returns the values of s in order.
func Sorted[E cmp.Ordered](s *Set[E]) []E {
	return slices.Sorted(maps.Keys(s.in))
}

// endregion

func main() {
	var hosts Set[string]
	for _, host := range []string{"db-2.fra", "db-1.fra", "web.lis"} {
		hosts.Add(host)
	}
	sites := MapSet(&hosts, func(host string) string {
		_, site, _ := strings.Cut(host, ".")
		return site
	})
	fmt.Println(Sorted(sites))
}
