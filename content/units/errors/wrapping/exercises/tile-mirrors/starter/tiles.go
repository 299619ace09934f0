package tiles

import (
	"errors"
	"fmt"
)

// Mirror is one server of map tiles. The errors of Get look like "get
// 7/42/51.png: 503 Service Unavailable".
type Mirror interface {
	Name() string
	Get(tile string) ([]byte, error)
}

// Load returns the tile from the first mirror that has it, or what each of
// them answered.
func Load(mirrors []Mirror, tile string) ([]byte, error) {
	var errs []error
	for _, m := range mirrors {
		image, err := m.Get(tile)
		if err == nil {
			return image, nil
		}
		errs = append(errs, fmt.Errorf("failed to get tile %s: %w", tile, err))
	}
	return nil, fmt.Errorf("failed to load tile %s: %w", tile, errors.Join(errs...))
}
