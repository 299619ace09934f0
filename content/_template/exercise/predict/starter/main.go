package main

import "fmt"

func main() {
	// region: queue
	jobs := make(chan string, 3)
	jobs <- "resize"
	jobs <- "upload"
	fmt.Println(len(jobs), cap(jobs))
	jobs <- "publish"
	jobs <- "announce"
	fmt.Println("done")
	// endregion
}
