package main

import "fmt"

type transaction struct{}

// region: save
// Commit succeeds.
func (transaction) Commit() error { return nil }

func save(number int) error {
	var tx transaction
	return fmt.Errorf("save invoice %d: %w", number, tx.Commit())
}

func main() {
	if err := save(12); err != nil {
		fmt.Println("alarm:", err)
		return
	}
	fmt.Println("saved")
}

// endregion
