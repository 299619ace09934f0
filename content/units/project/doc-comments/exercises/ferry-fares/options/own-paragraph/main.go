// The ticket office sells a ticket.
package main

import (
	"fmt"

	"ferry.example/ticket"
)

func main() { fmt.Println(ticket.Fare(12)) }
