package main

import (
	"errors"
	"fmt"
)

type Partner struct {
	Name string
	err  error
}

// Notify stands for a request to the partner's hook.
func (p Partner) Notify(string) error { return p.err }

// region: hooks
func notifyAll(partners []Partner, event string) error {
	var err error
	for _, p := range partners {
		err = p.Notify(event)
	}
	return err
}

func main() {
	harbourDown := errors.New("harbour: connection refused")
	err := notifyAll([]Partner{
		{"north", nil},
		{"harbour", harbourDown},
		{"south", nil},
	}, "order.paid")
	fmt.Println("error:", err)
}

// endregion
