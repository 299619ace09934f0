package press

import (
	"fmt"
	"strconv"
)

// Settings say how photos are sent to a press agency.
type Settings struct {
	Proxy  string // "" is none
	Copies int
}

// region: load
// Load has two defaults. Where PROXY is not set it is "relay:3128"; where it
// is set to nothing, no proxy is used. Where COPIES is not set, or set to
// nothing, it is 1.
func Load(lookup func(string) (string, bool)) (Settings, error) {
	s := Settings{Proxy: "relay:3128", Copies: 1}
	if proxy, ok := lookup("PROXY"); ok {
		s.Proxy = proxy
	}
	if copies, _ := lookup("COPIES"); copies != "" {
		n, err := strconv.Atoi(copies)
		if err != nil {
			return Settings{}, fmt.Errorf("COPIES: %w", err)
		}
		s.Copies = n
	}
	return s, nil
}

// endregion
