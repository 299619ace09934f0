package grade_test

import (
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	marinapb "course.example/units/grpc/service-definition/exercises/marina-berths/solution"
)

func TestOldBookingsAreRead(t *testing.T) {
	var sent []byte
	sent = protowire.AppendTag(sent, 1, protowire.BytesType)
	sent = protowire.AppendString(sent, "Alba")
	sent = protowire.AppendTag(sent, 2, protowire.VarintType)
	sent = protowire.AppendVarint(sent, 3)
	sent = protowire.AppendTag(sent, 3, protowire.BytesType)
	sent = protowire.AppendString(sent, "C4")

	var read marinapb.Booking
	if err := proto.Unmarshal(sent, &read); err != nil {
		t.Fatal(err)
	}
	var nights int64
	var skipper string
	read.ProtoReflect().Range(func(field protoreflect.FieldDescriptor, value protoreflect.Value) bool {
		switch name := string(field.Name()); {
		case strings.HasPrefix(name, "nights"):
			nights = value.Int()
		case name == "skipper":
			skipper = value.String()
		}
		return true
	})
	if nights != 3 || skipper != "" {
		t.Errorf("an old booking of 3 nights at pier C4: got %d nights and skipper %q, want 3 nights and no skipper", nights, skipper)
	}
}
