package gate

import "slices"

// Breaks compares the binary formats of two versions of a message. It returns
// the numbers of was, rising, that now stand for a type that is written
// differently, or are gone without being reserved. int32 and int64, for
// example, are written alike.
func Breaks(was, is Message) (broken []int) {
	for _, before := range was.Fields {
		kept := slices.Contains(is.Reserved, before.Number)
		for _, after := range is.Fields {
			if after.Number == before.Number {
				kept = alike(before.Type, after.Type)
			}
		}
		if !kept {
			broken = append(broken, before.Number)
		}
	}
	slices.Sort(broken)
	return broken
}

func alike(a, b string) bool {
	if a == b {
		return true
	}
	for _, group := range [][]string{
		{"int32", "int64", "uint32", "uint64", "bool"},
		{"sint32", "sint64"},
		{"fixed32", "sfixed32"},
		{"fixed64", "sfixed64"},
		{"string", "bytes"},
	} {
		if slices.Contains(group, a) && slices.Contains(group, b) {
			return true
		}
	}
	return false
}
