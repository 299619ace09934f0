package main

import "fmt"

// region: main
import "example.com/sky"

func main() {
	p := sky.Find("Mars")
	p.Advance(30)
	fmt.Println(p.Name, p.Degrees)
}

// endregion
