package main

import (
	"fmt"

	"example.com/till/internal/coins"
)

func main() {
	fmt.Println("ten rolls:", coins.Round(1198))
}
