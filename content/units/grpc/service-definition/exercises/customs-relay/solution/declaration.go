package customs

import (
	"slices"
	"sync"
)

// Declaration has what protoc-gen-go would give it.
type Declaration struct {
	state         messageState
	Sender        string
	Goods         string
	Value         int64
	unknownFields []byte
}

// messageState lets go vet find copies of a message.
type messageState struct{ _ [0]sync.Mutex }

// Clone is what proto.Clone is for a Declaration.
func Clone(d *Declaration) *Declaration {
	return &Declaration{
		Sender:        d.Sender,
		Goods:         d.Goods,
		Value:         d.Value,
		unknownFields: slices.Clone(d.unknownFields),
	}
}

// Unknown returns the bytes of fields that came in and that this
// program does not know.
func (d *Declaration) Unknown() []byte { return d.unknownFields }

// SetUnknown replaces them.
func (d *Declaration) SetUnknown(b []byte) { d.unknownFields = b }
