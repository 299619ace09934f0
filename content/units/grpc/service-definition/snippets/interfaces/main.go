package main

import (
	"fmt"
	"reflect"
	"strings"

	"course.example/units/grpc/service-definition/snippets/parcelpb"
)

func main() {
	fmt.Println("type TrackerServer interface")
	server := reflect.TypeFor[parcelpb.TrackerServer]()
	for i := range server.NumMethod() {
		method := server.Method(i)
		fmt.Printf("  %s%s\n", method.Name, short(method.Type))
	}
}

// short is the type as one writes it, without the path of the package.
func short(method reflect.Type) string {
	path := reflect.TypeFor[parcelpb.Scan]().PkgPath()
	text := strings.NewReplacer(path+".", "", "parcelpb.", "", "func(", "(", ",", ", ", ", *", ", *").Replace(method.String())
	return strings.ReplaceAll(text, ",  ", ", ")
}
