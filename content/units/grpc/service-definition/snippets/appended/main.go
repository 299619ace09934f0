package main

import (
	"fmt"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	weighingv1 "course.example/units/grpc/service-definition/snippets/weighing/v1"
	weighingv3 "course.example/units/grpc/service-definition/snippets/weighing/v3"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	// An old scale, a new server.
	sent, err := proto.Marshal(&weighingv1.Weighing{Plate: "KA-482", Kilograms: 38_400, Driver: "Ines"})
	check(err)
	var read weighingv3.Weighing
	check(proto.Unmarshal(sent, &read))
	fmt.Printf("new reads old: %s, %d kg, company %q\n", read.GetPlate(), read.GetGrossKilograms(), read.GetCompany())

	// A new scale, an old server that passes the message on, a new reader.
	sent, err = proto.Marshal(&weighingv3.Weighing{Plate: "BO-17", GrossKilograms: 12_050, Company: "Holm"})
	check(err)
	var old weighingv1.Weighing
	check(proto.Unmarshal(sent, &old))
	fmt.Printf("old reads new: %s, %d kg, driver %q\n", old.GetPlate(), old.GetKilograms(), old.GetDriver())
	passedOn, err := proto.Marshal(&old)
	check(err)
	check(proto.Unmarshal(passedOn, &read))
	fmt.Printf("passed on:     company %q\n", read.GetCompany())

	// The same as JSON. The words of the error differ from build to build on purpose.
	text, err := protojson.Marshal(&weighingv1.Weighing{Kilograms: 38_400})
	check(err)
	err = protojson.Unmarshal(text, &read)
	fmt.Printf("old as JSON:   %s, refused %t\n", text, err != nil)
}
