// A report that takes whatever has orders.
package main

import (
	"fmt"
	"time"
)

// region: types
type Order struct {
	ID    string
	Cents int
	At    time.Time
}

// endregion

// region: store
// OrderSource gives the orders of a time: from <= At < to.
type OrderSource interface {
	Between(from, to time.Time) ([]Order, error)
}

func Revenue(src OrderSource, year int) (cents int, err error) {
	from := time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC)
	orders, err := src.Between(from, from.AddDate(1, 0, 0))
	for _, o := range orders {
		cents += o.Cents
	}
	return cents, err
}

// endregion

// region: archive
// Archive is a list of old orders, read from a file.
type Archive []Order

func (a Archive) Between(from, to time.Time) ([]Order, error) {
	var found []Order
	for _, o := range a {
		if !o.At.Before(from) && o.At.Before(to) {
			found = append(found, o)
		}
	}
	return found, nil
}

// endregion

func main() {
	// region: archive
	old := Archive{{"a1", 900, time.Date(2019, 5, 2, 0, 0, 0, 0, time.UTC)}}
	fmt.Println(Revenue(old, 2019))
	// endregion
}
