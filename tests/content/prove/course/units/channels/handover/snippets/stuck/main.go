package main

import "fmt"

func main() {
	fmt.Println("handing over")
	parcels := make(chan int)
	parcels <- 1
}
