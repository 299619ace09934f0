package main

import (
	"errors"
	"fmt"
)

type ca struct{}

func (ca) Renew(host string) error {
	if host == "shop.example" {
		return errors.New("order refused: too many requests")
	}
	return nil
}

func inventory() ([]string, error) {
	return []string{"mail.example", "shop.example", "docs.example"}, nil
}

// region: renew
func renewAll(c ca, hosts []string) error {
	for _, host := range hosts {
		if err := c.Renew(host); err != nil {
			return fmt.Errorf("renew certificate of %s: %w", host, err)
		}
	}
	return nil
}

func nightly(c ca) error {
	hosts, err := inventory()
	if err != nil {
		return fmt.Errorf("read inventory: %w", err)
	}
	if err := renewAll(c, hosts); err != nil {
		return fmt.Errorf("nightly job: %w", err)
	}
	return nil
}

// endregion

func main() { fmt.Println(nightly(ca{})) }
