package gate

import (
	"maps"
	"slices"
)

var written = map[string]int{
	"int32": 1, "int64": 1, "uint32": 1, "uint64": 1, "bool": 1,
	"sint32": 2, "sint64": 2,
	"fixed32": 3, "sfixed32": 3,
	"fixed64": 4, "sfixed64": 4,
}

// Breaks compares the binary formats of two versions of a message. It returns
// the numbers of was, rising, that now stand for a type that is written
// differently, or are gone without being reserved. int32 and int64, for
// example, are written alike.
func Breaks(was, is Message) []int {
	types := map[int]string{}
	for _, field := range is.Fields {
		types[field.Number] = field.Type
	}
	broken := map[int]bool{}
	for _, field := range was.Fields {
		now, ok := types[field.Number]
		alike := now == field.Type || written[now] != 0 && written[now] == written[field.Type]
		if ok && !alike || !ok && !slices.Contains(is.Reserved, field.Number) {
			broken[field.Number] = true
		}
	}
	return slices.Sorted(maps.Keys(broken))
}
