package grade_test

import (
	"slices"
	"testing"

	gate "course.example/units/grpc/service-definition/exercises/schema-gate/solution"
)

func check(t *testing.T, what string, was, is gate.Message, want ...int) {
	t.Helper()
	if got := gate.Breaks(was, is); !slices.Equal(got, want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func field(number int, name, of string) gate.Field {
	return gate.Field{Number: number, Name: name, Type: of}
}

func message(fields ...gate.Field) gate.Message { return gate.Message{Fields: fields} }

func TestARenameBreaksNothing(t *testing.T) {
	check(t, "2 nights becomes 2 stay",
		message(field(1, "boat", "string"), field(2, "nights", "int32")),
		message(field(1, "boat", "string"), field(2, "stay", "int32")))
	check(t, "nothing changes", message(field(1, "boat", "string")), message(field(1, "boat", "string")))
	check(t, "a field is added", message(field(1, "boat", "string")), message(field(5, "pier", "string"), field(1, "boat", "string")))
}

func TestANumberThatNowStandsForAnother(t *testing.T) {
	check(t, "a string is inserted at 2, and what followed moves on",
		message(field(1, "boat", "string"), field(2, "nights", "int32"), field(3, "pier", "string")),
		message(field(1, "boat", "string"), field(2, "skipper", "string"), field(3, "nights", "int32"), field(4, "pier", "string")),
		2, 3)
	check(t, "9 and 4 change places, 9 stood first",
		message(field(9, "length", "double"), field(4, "flag", "bytes")),
		message(field(4, "length", "double"), field(9, "flag", "bytes")),
		4, 9)
}

func TestTypesThatAreWrittenAlike(t *testing.T) {
	for _, types := range [][2]string{{"int32", "int64"}, {"int64", "int32"}, {"uint32", "uint64"}, {"int32", "bool"}, {"uint64", "int32"}, {"bool", "uint32"}, {"sint32", "sint64"}, {"fixed32", "sfixed32"}, {"sfixed64", "fixed64"}} {
		check(t, "a field of type "+types[0]+" becomes "+types[1], message(field(3, "n", types[0])), message(field(3, "n", types[1])))
	}
}

func TestTypesThatAreWrittenDifferently(t *testing.T) {
	for _, types := range [][2]string{{"int32", "sint32"}, {"sint64", "int64"}, {"bool", "sint32"}, {"int32", "fixed32"}, {"int64", "double"}, {"string", "int32"}, {"sint32", "fixed32"}, {"fixed32", "float"}, {"double", "fixed64"}} {
		check(t, "a field of type "+types[0]+" becomes "+types[1], message(field(3, "n", types[0])), message(field(3, "n", types[1])), 3)
	}
}

func TestANumberThatIsGone(t *testing.T) {
	was := message(field(7, "pier", "string"), field(1, "boat", "string"), field(2, "nights", "int32"))
	check(t, "2 and 7 are gone, none is reserved", was, message(field(1, "boat", "string")), 2, 7)
	check(t, "2 and 7 are gone, 7 is reserved", was, gate.Message{Fields: []gate.Field{field(1, "boat", "string")}, Reserved: []int{5, 7}}, 2)
	check(t, "2 and 7 are gone, both are reserved", was, gate.Message{Fields: []gate.Field{field(1, "boat", "string")}, Reserved: []int{2, 7}})
	check(t, "2 is gone, and 8 has its old name", was, message(field(7, "pier", "string"), field(1, "boat", "string"), field(8, "nights", "int32")), 2)
}
