package main

import "fmt"

func main() {
	// region: sends
	mails := make(chan string, 1)
	mails <- "invoice"
	fmt.Println("first")
	mails <- "reminder"
	fmt.Println("second")
	// endregion
}
