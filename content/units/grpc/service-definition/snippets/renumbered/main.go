package main

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	weighingv1 "course.example/units/grpc/service-definition/snippets/weighing/v1"
	weighingv2 "course.example/units/grpc/service-definition/snippets/weighing/v2"
)

// region: send
// send is what the scale at the gate does: it still has version 1.
func send() ([]byte, error) {
	return proto.Marshal(&weighingv1.Weighing{
		Plate: "KA-482", Kilograms: 38_400, Driver: "Ines",
	})
}

// receive is the server, built with version 2.
func receive(sent []byte) {
	var w weighingv2.Weighing
	err := proto.Unmarshal(sent, &w)
	fmt.Printf("%s: %d kg, company %q, driver %q, error %v\n",
		w.GetPlate(), w.GetKilograms(), w.GetCompany(), w.GetDriver(), err)
}

// endregion

func main() {
	sent, err := send()
	if err != nil {
		panic(err)
	}
	receive(sent)
}
