package main

import (
	"fmt"
	"os"
)

// region: stock
func main() {
	code := 0
	defer func() { os.Exit(code) }()
	defer fmt.Println("trace sent")
	if err := book("pear"); err != nil {
		fmt.Println("error:", err)
		code = 1
	}
}

func book(fruit string) error {
	var stock map[string]int
	stock[fruit]++
	return nil
}

// endregion
