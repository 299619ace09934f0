package main

import (
	"errors"
	"fmt"
)

var errBusy = errors.New("busy")

// region: feeds
var lines int

func logError(error) { lines++ }

func fetch(string) error {
	logError(errBusy)
	return errBusy
}

func try(feed string) error {
	var err error
	for range 3 {
		if err = fetch(feed); err == nil {
			return nil
		}
		logError(fmt.Errorf("%s: %w", feed, err))
	}
	return err
}

func refresh(feeds ...string) {
	for _, feed := range feeds {
		if err := try(feed); err != nil {
			logError(fmt.Errorf("refresh %s: %w", feed, err))
		}
	}
}

func main() {
	refresh("ecb", "snb")
	fmt.Println(lines)
}

// endregion
