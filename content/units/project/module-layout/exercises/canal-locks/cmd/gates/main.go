package main

import "fmt"

func Level() int { return 412 }

func main() {
	fmt.Println("level", Level())
}
