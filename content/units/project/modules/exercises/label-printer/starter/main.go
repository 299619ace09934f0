package main

import (
	"fmt"

	"example.com/barcode"
	"example.com/paper"
)

func main() { fmt.Println(barcode.Digits, "digits on", paper.Width, "mm") }
