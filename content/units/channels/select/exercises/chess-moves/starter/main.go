// Command chess shows the moves of two players.
package main

import "fmt"

func player(moves ...string) <-chan string {
	ch := make(chan string, len(moves))
	for _, m := range moves {
		ch <- m
	}
	return ch
}

// region: program
func main() {
	white := player("e4", "Nf3", "Bb5") // a buffered channel with these moves
	black := player("e5", "Nc6")        // neither is closed

	var a, b <-chan string = white, nil
	for a != nil || b != nil {
		select {
		case m := <-a:
			fmt.Print(m, " ")
			a, b = nil, black
		case m := <-b:
			fmt.Print(m, " ")
			a, b = white, nil
		}
	}
	fmt.Print("end")
}

// endregion
