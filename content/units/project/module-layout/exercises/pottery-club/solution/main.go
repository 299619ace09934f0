// The club prints what a member pays.
package main

import (
	"fmt"

	"club.example/class"
)

func main() {
	wheel := class.Class{Name: "wheel", Fee: 4500}
	fmt.Println(wheel.ForMember())
}
