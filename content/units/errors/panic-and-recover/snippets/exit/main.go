// log.Fatal leaves the spool file behind.
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
	openSpool()
	defer removeSpool()
	if err := ship(); err != nil {
		log.Fatal(err)
	}
}

// endregion
