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
	release, err := lock("billing")
	if err != nil {
		log.Fatal(err)
	}
	defer release()
	for _, month := range []string{"May", "June", "July"} {
		bill(month)
	}
}

func bill(month string) {
	if err := sendBills(month); err != nil {
		log.Fatalf("%s: %v", month, err)
	}
}

// endregion
