// All settings are read and checked once, at the start.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"
)

type config struct {
	addr    string
	timeout time.Duration
}

// region: load
func load(args []string, getenv func(string) string, out io.Writer) (config, error) {
	c := config{addr: ":8080", timeout: time.Second}
	if s := getenv("ALERT_TIMEOUT"); s != "" {
		d, err := time.ParseDuration(s)
		if err != nil {
			return config{}, fmt.Errorf("ALERT_TIMEOUT: %w", err)
		}
		c.timeout = d
	}
	fs := flag.NewFlagSet("alerts", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&c.addr, "addr", c.addr, "listen on this `address`")
	fs.DurationVar(&c.timeout, "timeout", c.timeout, "wait so long")
	err := fs.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fs.SetOutput(out)
		fs.Usage()
	}
	if err != nil {
		return config{}, err
	}
	if c.timeout <= 0 {
		return config{}, fmt.Errorf("timeout %v: must be positive", c.timeout)
	}
	return c, nil
}

// endregion

func main() {
	os.Setenv("ALERT_TIMEOUT", "30")
	// region: main
	cfg, err := load(os.Args[1:], os.Getenv, os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return
	case err != nil:
		fmt.Fprintln(os.Stderr, "alerts:", err)
		os.Exit(2)
	}
	// endregion
	fmt.Println("ready", cfg)
}
