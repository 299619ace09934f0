package gate

import "slices"

// Breaks compares the binary formats of two versions of a message. It returns
// the numbers of was, rising, that now stand for a type that is written
// differently, or are gone without being reserved. int32 and int64, for
// example, are written alike.
func Breaks(was, is Message) []int {
	var broken []int
	for _, field := range was.Fields {
		i := slices.IndexFunc(is.Fields, func(f Field) bool {
			return f.Number == field.Number
		})
		switch {
		case i >= 0:
			if encoding(is.Fields[i].Type) != encoding(field.Type) {
				broken = append(broken, field.Number)
			}
		default:
			// Nobody sends it any more.
		}
	}
	slices.Sort(broken)
	return broken
}

// encoding names the rule by which a type is written.
func encoding(name string) string {
	switch name {
	case "int32", "int64", "uint32", "uint64", "bool":
		return "varint"
	case "sint32", "sint64":
		return "zigzag"
	case "fixed32", "sfixed32":
		return "32 bits"
	case "fixed64", "sfixed64":
		return "64 bits"
	}
	return name
}
