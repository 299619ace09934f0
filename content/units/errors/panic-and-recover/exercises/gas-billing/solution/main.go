package main

import (
	"fmt"
	"log"
)

func init() { log.SetFlags(0) }

func lock(name string) (release func(), err error) {
	fmt.Println(name, "locked")
	return func() { fmt.Println(name, "unlocked") }, nil
}

func sendBills(month string) error {
	if month == "June" {
		return fmt.Errorf("no tariff for %s", month)
	}
	fmt.Println(month, "billed")
	return nil
}

// region: billing
func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	release, err := lock("billing")
	if err != nil {
		return err
	}
	defer release()
	for _, month := range []string{"May", "June", "July"} {
		if err := bill(month); err != nil {
			return err
		}
	}
	return nil
}

func bill(month string) error {
	if err := sendBills(month); err != nil {
		return fmt.Errorf("%s: %w", month, err)
	}
	return nil
}

// endregion
