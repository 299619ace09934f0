package main

import (
	"fmt"

	"example.com/deck"
	"example.com/hull"
)

func main() { fmt.Println(deck.Metres, hull.Metres) }
