package main

import (
	"fmt"

	"example.com/tide"
)

func main() { fmt.Println(tide.High()) }
