package main

import (
	"errors"
	"fmt"
)

type menu struct {
	name   string
	dishes int
}

type kiosk struct{ live menu }

func (k *kiosk) show(m menu) { k.live = m }

var checks = []func(menu) error{
	func(m menu) error {
		if m.dishes == 0 {
			return errors.New("no dishes")
		}
		return nil
	},
}

// region: swap
// swap shows the next menu, or goes back to the old one.
func (k *kiosk) swap(next menu) (err error) {
	old := k.live
	k.show(next)
	defer func() {
		if err != nil {
			k.show(old)
			err = fmt.Errorf("swap in %s: %w", next.name, err)
		}
	}()
	for _, check := range checks {
		if err := check(next); err != nil {
			return err
		}
	}
	return nil
}

// endregion

func main() {
	k := &kiosk{live: menu{"lunch", 12}}
	for _, next := range []menu{{"dinner", 0}, {"late", 4}} {
		err := k.swap(next)
		fmt.Printf("live: %s, error: %v\n", k.live.name, err)
	}
}
