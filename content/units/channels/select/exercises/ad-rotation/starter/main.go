// Command ads counts how often each advertisement is shown.
package main

import "fmt"

// region: program
func main() {
	shoes, books := make(chan int), make(chan int)
	var games chan int
	close(shoes)
	close(books)

	var s, b, g int
	for range 40_000 {
		select {
		case <-books:
			b++
		case <-shoes:
			s++
		case <-shoes:
			s++
		case <-games:
			g++
		case <-shoes:
			s++
		}
	}
	// Rounded to thousands.
	fmt.Println((s+500)/1000, (b+500)/1000, (g+500)/1000)
}

// endregion
