// Package tiles loads what a map is drawn from.
package tiles

import "encoding/json"

// region: model
// Store gives the raw content of a key.
type Store interface {
	Read(key string) ([]byte, error)
}

// Load returns the content of key as a T.
func Load[T any](s Store, key string) (T, error) {
	var v T
	data, err := s.Read(key)
	if err != nil {
		return v, err
	}
	err = json.Unmarshal(data, &v)
	return v, err
}

// endregion
