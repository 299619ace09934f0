package signalbox

import (
	"flag"
	"fmt"
	"io"
	"strconv"
)

// Config is what the display of a signal box starts with.
type Config struct {
	Station string
	Trains  int
}

// Load takes each setting from its flag, -station or -trains. If that is
// not given it takes it from the variable, STATION or TRAINS, and if that
// is empty it takes the default: "Nord" and 8 trains.
//
// The number of trains must be 1 or more. A bad one is an error that names
// the setting; whether a bad TRAINS counts beside a good -trains is left
// open. What package flag has to say goes to out.
func Load(
	args []string, getenv func(string) string, out io.Writer,
) (Config, error) {
	var c Config
	fs := flag.NewFlagSet("signalbox", flag.ContinueOnError)
	fs.SetOutput(out)
	fs.StringVar(&c.Station, "station", "Nord", "station to show")
	fs.IntVar(&c.Trains, "trains", 8, "trains to show at once")
	if err := fs.Parse(args); err != nil {
		return Config{}, err
	}
	if s := getenv("STATION"); s != "" {
		c.Station = s
	}
	if s := getenv("TRAINS"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			return Config{}, fmt.Errorf("TRAINS: %w", err)
		}
		c.Trains = n
	}
	if c.Trains < 1 {
		return Config{}, fmt.Errorf("trains: %d is too few", c.Trains)
	}
	return c, nil
}
