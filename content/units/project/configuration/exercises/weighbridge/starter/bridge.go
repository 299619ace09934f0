package weighbridge

import (
	"strconv"
	"time"
)

// Config is what a weighbridge for lorries runs with.
type Config struct {
	Ledger    string
	MaxTonnes int
	Settle    time.Duration
}

// Load reads the settings of a weighbridge from the environment:
//
//	LEDGER      address of the ledger, must be set
//	MAX_TONNES  number from 1 to 60, default 40
//	SETTLE      duration above 0, default 2s
//
// A default holds where the variable is empty. Everything else is an
// error, which names each variable that is wrong, and no other.
func Load(getenv func(string) string) (Config, error) {
	c := Config{
		Ledger:    getenv("LEDGER"),
		MaxTonnes: number(getenv("MAX_TONNES"), 40),
		Settle:    duration(getenv("SETTLE"), 2*time.Second),
	}
	if c.Ledger == "" {
		c.Ledger = "localhost:9000"
	}
	return c, nil
}

func number(s string, fallback int) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > 60 {
		return fallback
	}
	return n
}

func duration(s string, fallback time.Duration) time.Duration {
	d, err := time.ParseDuration(s)
	if err != nil || d <= 0 {
		return fallback
	}
	return d
}
