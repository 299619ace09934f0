package main

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	clubv1 "course.example/units/grpc/service-definition/exercises/club-contact/starter/v1"
	clubv2 "course.example/units/grpc/service-definition/exercises/club-contact/starter/v2"
)

// region: main
func main() {
	sent, err := proto.Marshal(&clubv1.Contact{Mail: "a@club.example", Phone: "555-0119"})
	if err != nil {
		panic(err)
	}
	var read clubv2.Contact
	if err := proto.Unmarshal(sent, &read); err != nil {
		panic(err)
	}
	fmt.Printf("mail %q phone %q\n", read.GetMail(), read.GetPhone())
}

// endregion
