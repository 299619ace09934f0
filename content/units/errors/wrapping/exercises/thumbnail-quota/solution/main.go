package main

import (
	"errors"
	"fmt"
)

type thumb struct{ key string }

func resize(photo string) (thumb, error) { return thumb{photo + ".png"}, nil }

func upload(t thumb) error { return fmt.Errorf("put %s: %w", t.key, errQuota) }

// region: work
var errQuota = errors.New("upload quota used up")

// publish resizes one photo; upload wraps errQuota once the day's quota is gone.
func publish(photo string) error {
	t, err := resize(photo)
	if err != nil {
		return fmt.Errorf("resize %v: %w", photo, err)
	}
	if err := upload(t); err != nil {
		return fmt.Errorf("publish thumbnail: %w", err)
	}
	return nil
}

func work(photos []string) {
	for _, p := range photos {
		err := publish(p)
		if errors.Is(err, errQuota) {
			fmt.Println("quota used up: pause until midnight")
			return
		}
		if err != nil {
			fmt.Printf("skip %s: %v\n", p, err)
		}
	}
}

// endregion

func main() { work([]string{"harbour", "market"}) }
