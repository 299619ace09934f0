package main

import (
	"fmt"

	"example.com/binder"
)

func main() { fmt.Println(binder.Glue) }
