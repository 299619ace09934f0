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
			return f.Name == field.Name
		})
		if i < 0 || is.Fields[i] != field {
			broken = append(broken, field.Number)
		}
	}
	return broken
}
