package gate

// Field is one field of a message, such as {2, "nights", "int32"}.
type Field struct {
	Number int
	Name   string
	Type   string
}

type Message struct {
	Fields   []Field
	Reserved []int
}
