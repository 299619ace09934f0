package main

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	probev1 "course.example/units/grpc/service-definition/exercises/deep-probe/starter/v1"
	probev2 "course.example/units/grpc/service-definition/exercises/deep-probe/starter/v2"
)

// region: main
func main() {
	var read probev2.Sample
	for _, celsius := range []int32{4, 5} {
		sent, err := proto.Marshal(&probev1.Sample{Celsius: celsius})
		if err != nil {
			panic(err)
		}
		if err := proto.Unmarshal(sent, &read); err != nil {
			panic(err)
		}
		fmt.Print(read.GetCelsius(), " ")
	}
}

// endregion
