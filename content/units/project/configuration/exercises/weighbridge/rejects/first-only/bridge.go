package weighbridge

import (
	"errors"
	"fmt"
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
	c := Config{Ledger: getenv("LEDGER"), MaxTonnes: 40, Settle: 2 * time.Second}
	if c.Ledger == "" {
		return Config{}, errors.New("LEDGER: not set")
	}
	if s := getenv("MAX_TONNES"); s != "" {
		n, err := strconv.Atoi(s)
		if err == nil && (n < 1 || n > 60) {
			err = fmt.Errorf("%d is not from 1 to 60", n)
		}
		if err != nil {
			return Config{}, fmt.Errorf("MAX_TONNES: %w", err)
		}
		c.MaxTonnes = n
	}
	if s := getenv("SETTLE"); s != "" {
		d, err := time.ParseDuration(s)
		if err == nil && d <= 0 {
			err = fmt.Errorf("%v is not above 0", d)
		}
		if err != nil {
			return Config{}, fmt.Errorf("SETTLE: %w", err)
		}
		c.Settle = d
	}
	return c, nil
}
