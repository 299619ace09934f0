package tiles

import "errors"

// Mirror is one server of map tiles. The errors of Get look like "get
// 7/42/51.png: 503 Service Unavailable".
type Mirror interface {
	Name() string
	Get(tile string) ([]byte, error)
}

// MirrorError is what one mirror answered.
type MirrorError struct {
	Mirror string
	Err    error
}

func (e *MirrorError) Error() string { return "from " + e.Mirror + ": " + e.Err.Error() }

func (e *MirrorError) Unwrap() error { return e.Err }

// Load returns the tile from the first mirror that has it, or what each of
// them answered.
func Load(mirrors []Mirror, tile string) ([]byte, error) {
	var errs []error
	for _, m := range mirrors {
		image, err := m.Get(tile)
		if err == nil {
			return image, nil
		}
		errs = append(errs, &MirrorError{Mirror: m.Name(), Err: err})
	}
	return nil, errors.Join(errs...)
}
