package settings

import (
	"maps"
	"slices"
	"strings"
)

// Settings are what a service is started with.
type Settings map[string]string

// String is what a log gets to see.
func (s Settings) String() string {
	var parts []string
	for _, key := range slices.Sorted(maps.Keys(s)) {
		value := s[key]
		if strings.HasSuffix(key, "secret") {
			value = "***"
		}
		parts = append(parts, key+"="+value)
	}
	return strings.Join(parts, " ")
}

// Overlay returns a map with all entries of base and top. Those of top win.
func Overlay[K comparable, V any, M ~map[K]V](base, top M) M {
	out := map[K]V{}
	for _, m := range []M{base, top} {
		for k, v := range m {
			out[k] = v
		}
	}
	return out
}
