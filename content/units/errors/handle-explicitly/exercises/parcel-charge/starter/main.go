package main

import (
	"errors"
	"fmt"
	"log"
	"os"
)

type order struct{ id string }

func charge(order) error     { return errors.New("card declined") }
func sendMail(order) error   { return errors.New("mailbox full") }
func handOver(o order) error { fmt.Println(o.id, "handed over"); return nil }

// region: ship
func ship(o order) error {
	if err := charge(o); err != nil {
		log.Printf("charge %s: %v", o.id, err)
	}
	if err := handOver(o); err != nil {
		return fmt.Errorf("hand over %s: %w", o.id, err)
	}
	if err := sendMail(o); err != nil {
		log.Printf("mail for %s: %v", o.id, err)
	}
	return nil
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	fmt.Println("ship:", ship(order{id: "A-17"}))
}

// endregion
