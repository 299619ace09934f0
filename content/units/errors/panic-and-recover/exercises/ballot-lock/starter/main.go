package main

import (
	"fmt"
	"os"
)

// region: ballot
func main() {
	defer fmt.Println("count closed")
	os.Exit(run())
}

func run() int {
	defer fmt.Println("lock released")
	if err := count(); err != nil {
		fmt.Println("error:", err)
		return 1
	}
	fmt.Println("count sent")
	return 0
}

func count() error {
	defer fmt.Println("box sealed")
	fmt.Println("42 ballots")
	return nil
}

// endregion
