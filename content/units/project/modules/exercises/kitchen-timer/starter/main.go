package main

import (
	"fmt"

	"example.com/chimes"
)

// region: main
func main() {
	names := []string{"oven", "tea", "rice"}
	todo, room := chimes.All(names)
	for _, name := range names {
		todo = append(todo, func() { fmt.Print(name, " ") })
	}
	for _, do := range todo {
		do()
	}
	fmt.Println(room)
}

// endregion
