// A report that only takes the whole store.
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
// Store is all that the database can do.
type Store interface {
	Save(o Order) error
	Find(id string) (Order, error)
	Delete(id string) error
	Between(from, to time.Time) ([]Order, error)
	Close() error
}

func Revenue(s Store, year int) (cents int, err error) {
	from := time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC)
	orders, err := s.Between(from, from.AddDate(1, 0, 0))
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
