package seeds

import (
	"fmt"
	"io"
)

// Store keeps seeds in memory until Close writes them. It is closed exactly
// once.
type Store interface {
	Add(seed string) error
	Close() error
}

// Main adds seeds to the store with the name args[0]. It is called as
// Main(os.Args[1:], open, os.Stderr, os.Exit), so exit does not return.
// Without a seed Main writes the line of usage and exits with 2. If
// something fails, the Close as well, it writes one line about the first
// failure and exits with 1, when the store has been closed. Else it
// returns.
func Main(args []string, open func(name string) (Store, error),
	stderr io.Writer, exit func(code int)) {
	if len(args) < 2 {
		fmt.Fprintln(stderr, "usage: seeds store seed...")
		exit(2)
	}
	if err := run(args[0], args[1:], open); err != nil {
		fmt.Fprintln(stderr, err)
		panic(err)
	}
}

func run(name string, seeds []string, open func(name string) (Store, error)) (err error) {
	store, err := open(name)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := store.Close(); err == nil {
			err = cerr
		}
	}()
	for _, seed := range seeds {
		if err := store.Add(seed); err != nil {
			return err
		}
	}
	return nil
}
