package main

import "fmt"

func main() {
	a, b := make(chan string, 1), make(chan string, 1)
	a <- "a"
	b <- "b"
	select {
	case got := <-a:
		fmt.Println(got)
	case got := <-b:
		fmt.Println(got)
	}
}
