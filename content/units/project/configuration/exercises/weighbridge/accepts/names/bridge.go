package weighbridge

import (
	"errors"
	"strconv"
	"strings"
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
	c := Config{Ledger: getenv("LEDGER")}
	var bad []string
	if c.Ledger == "" {
		bad = append(bad, "LEDGER")
	}
	var err error
	if c.MaxTonnes, err = number(getenv("MAX_TONNES"), 40); err != nil {
		bad = append(bad, "MAX_TONNES")
	}
	if c.Settle, err = duration(getenv("SETTLE"), 2*time.Second); err != nil {
		bad = append(bad, "SETTLE")
	}
	if len(bad) > 0 {
		return Config{}, errors.New("bad settings: " + strings.Join(bad, ", "))
	}
	return c, nil
}

var errRange = errors.New("out of range")

func number(s string, fallback int) (int, error) {
	if s == "" {
		return fallback, nil
	}
	n, err := strconv.Atoi(s)
	if err == nil && (n < 1 || n > 60) {
		err = errRange
	}
	return n, err
}

func duration(s string, fallback time.Duration) (time.Duration, error) {
	if s == "" {
		return fallback, nil
	}
	d, err := time.ParseDuration(s)
	if err == nil && d <= 0 {
		err = errRange
	}
	return d, err
}
