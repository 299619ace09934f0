// Settings with a secret in them.
package main

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
)

type config struct {
	rows int
	db   *url.URL
}

// region: load
func load(getenv func(string) string) (config, error) {
	rows, err := strconv.Atoi(getenv("ROWS"))
	if err != nil {
		return config{}, fmt.Errorf("ROWS: %w", err)
	}
	raw := getenv("DATABASE_URL")
	if raw == "" {
		return config{}, errors.New("DATABASE_URL: not set")
	}
	db, err := url.Parse(raw)
	if err != nil {
		return config{}, fmt.Errorf("DATABASE_URL: %w", err)
	}
	if db.Scheme != "postgres" {
		return config{}, fmt.Errorf("DATABASE_URL: scheme %q", db.Scheme)
	}
	return config{rows, db}, nil
}

func main() {
	env := map[string]string{
		"ROWS":         "500",
		"DATABASE_URL": "postgres://cellar:Port%o1927@db/wines",
	}
	_, err := load(func(name string) string { return env[name] })
	fmt.Println("cannot start:", err)
}

// endregion
