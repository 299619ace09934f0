package main

import (
	"fmt"
	"regexp"
)

// region: program
var bayForm = regexp.MustCompile(`^[A-Z{2}\d+$`)

func main() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered")
		}
	}()
	fmt.Println("depot opens")
	fmt.Println("AB12 is a bay:", bayForm.MatchString("AB12"))
}

// endregion
