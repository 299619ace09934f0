// Command labels hands labels to a printer.
package main

import "fmt"

// region: program
type Label struct {
	city string
}

func main() {
	labels := make(chan *Label, 2)

	label := &Label{city: "Oslo"}
	labels <- label
	label.city = "Bern"
	labels <- label
	close(labels)

	first, second := <-labels, <-labels
	fmt.Println(first.city, second.city)
}

// endregion
