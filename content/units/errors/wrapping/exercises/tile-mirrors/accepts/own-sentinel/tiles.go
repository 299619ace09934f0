package tiles

import (
	"errors"
	"fmt"
)

// ErrNoTile says that no mirror has the tile.
var ErrNoTile = errors.New("no mirror has the tile")

// Mirror is one server of map tiles. The errors of Get look like "get
// 7/42/51.png: 503 Service Unavailable".
type Mirror interface {
	Name() string
	Get(tile string) ([]byte, error)
}

// Load returns the tile from the first mirror that has it, or what each of
// them answered.
func Load(mirrors []Mirror, tile string) ([]byte, error) {
	all := ErrNoTile
	for _, m := range mirrors {
		image, err := m.Get(tile)
		if err == nil {
			return image, nil
		}
		all = fmt.Errorf("%w; %s: %w", all, m.Name(), err)
	}
	return nil, all
}
