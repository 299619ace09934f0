package main

import (
	"fmt"

	"example.com/exif"
	"example.com/resize"
)

func main() {
	fmt.Println(exif.Year(), resize.Half(801))
}
