package main

import (
	"errors"
	"fmt"
	"strings"
)

// region: vouchers
// Store is what Vouchers needs of the database.
type Store interface {
	Put(code string, cents int) error
	Get(code string) (cents int, err error) // ErrUnknown if it has none
}

type Vouchers struct{ store Store }

func (v *Vouchers) Issue(code string, cents int) error {
	return v.store.Put(strings.ToUpper(code), cents)
}

func (v *Vouchers) Value(code string) (cents int, err error) {
	return v.store.Get(code)
}

// endregion

// ErrUnknown says that there is no such voucher.
var ErrUnknown = errors.New("unknown voucher")

// database stands for the real one.
type database map[string]int

func (d database) Put(code string, cents int) error {
	d[code] = cents
	return nil
}

func (d database) Get(code string) (int, error) {
	if cents, ok := d[code]; ok {
		return cents, nil
	}
	return 0, fmt.Errorf("%s: %w", code, ErrUnknown)
}

func main() {
	v := &Vouchers{database{}}
	fmt.Println(v.Issue("spring", 2500))
	fmt.Println(v.Value("spring"))
}
