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
			if is.Fields[i].Type != field.Type {
				broken = append(broken, field.Number)
			}
		case !slices.Contains(is.Reserved, field.Number):
			broken = append(broken, field.Number)
		}
	}
	slices.Sort(broken)
	return broken
}
