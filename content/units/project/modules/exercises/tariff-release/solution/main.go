package main

import (
	"fmt"

	"example.com/tariff/v2"
)

func main() { fmt.Println(tariff.Cents(290)) }
