package main

import (
	"fmt"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	pb "course.example/units/grpc/service-definition/snippets/numbers/numberspb"
)

func main() {
	try("int32", &pb.Int32{N: 7}, "int64", &pb.Int64{})
	try("int64", &pb.Int64{N: 3_000_000_000}, "int32", &pb.Int32{})
	try("int32", &pb.Int32{N: -7}, "uint32", &pb.Uint32{})
	try("int32", &pb.Int32{N: 7}, "bool", &pb.Bool{})
	try("int32", &pb.Int32{N: 8}, "sint32", &pb.Sint32{})
	try("int32", &pb.Int32{N: 7}, "fixed32", &pb.Fixed32{})
}

// try marshals one message and reads the bytes as the other.
func try(from string, sent proto.Message, to string, read proto.Message) {
	bytes, err := proto.Marshal(sent)
	if err != nil {
		panic(err)
	}
	err = proto.Unmarshal(bytes, read)
	fmt.Printf("%-5s %10v  read as %-7s  %v", from, n(sent), to, n(read))
	if left := len(read.ProtoReflect().GetUnknown()); left > 0 {
		fmt.Printf(", %d bytes unknown", left)
	}
	if err != nil {
		fmt.Print(", ", err)
	}
	fmt.Println()
}

func n(m proto.Message) protoreflect.Value {
	return m.ProtoReflect().Get(m.ProtoReflect().Descriptor().Fields().ByNumber(1))
}
