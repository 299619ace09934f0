// A fake that embeds the interface which it stands for.
package main

import (
	"fmt"
	"time"
)

type Order struct {
	ID    string
	Cents int
}

type Store interface {
	Save(o Order) error
	Find(id string) (Order, error)
	Delete(id string) error
	Between(from, to time.Time) ([]Order, error)
	Close() error
}

// region: fake
// fakeStore needs one method; the embedded Store provides the others.
type fakeStore struct{ Store }

func (fakeStore) Find(id string) (Order, error) {
	return Order{ID: id, Cents: 900}, nil
}

// Refund was changed last week: it now saves the order as well.
func Refund(s Store, id string) error {
	o, err := s.Find(id)
	if err != nil {
		return err
	}
	o.Cents = 0
	return s.Save(o)
}

// endregion

func main() {
	defer func() {
		if p := recover(); p != nil {
			fmt.Println("panic:", p)
		}
	}()
	// region: fake
	fmt.Println(Refund(fakeStore{}, "a1"))
	// endregion
}
