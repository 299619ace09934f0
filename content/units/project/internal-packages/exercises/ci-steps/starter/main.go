package main

import (
	"fmt"

	"example.com/seats/internal/row"
)

func main() {
	fmt.Println("row", row.Letter(7))
}
