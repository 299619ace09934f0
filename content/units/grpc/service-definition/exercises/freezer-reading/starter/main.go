package main

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	"course.example/units/grpc/service-definition/exercises/freezer-reading/starter/readingpb"
)

// region: main
func main() {
	show(&readingpb.Reading{Door: 0})
	show(&readingpb.Reading{Celsius: proto.Int32(0)})
	show(nil)
}

func show(r *readingpb.Reading) {
	fmt.Print(proto.Size(r), " ", r.GetCelsius(), " ", r != nil && r.Celsius != nil, "; ")
}

// endregion
