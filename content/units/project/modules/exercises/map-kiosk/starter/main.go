package main

import (
	"fmt"

	"example.com/tiles"
)

func main() { fmt.Println(tiles.Size) }
