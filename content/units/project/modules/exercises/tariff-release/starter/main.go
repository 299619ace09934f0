package main

import (
	"fmt"

	"example.com/tariff"
)

func main() { fmt.Println(tariff.Cents(290)) }
