// run cleans up, and main alone ends the process.
package main

import (
	"errors"
	"fmt"
	"log"
)

func openSpool() { fmt.Println("spool file made") }

func removeSpool() { fmt.Println("spool file removed") }

func ship() error { return errors.New("ship: connection refused") }

// region: main
func main() {
	log.SetFlags(0)
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	openSpool()
	defer removeSpool()
	return ship()
}

// endregion
