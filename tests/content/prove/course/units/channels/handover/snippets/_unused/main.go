package main

func main() {
	parcels := make(chan int)
}
