package main

import (
	"fmt"

	"example.com/seats"
)

func main() {
	fmt.Println("row", seats.Letter(7))
}
