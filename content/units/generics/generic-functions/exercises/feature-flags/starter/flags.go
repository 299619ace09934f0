package flags

import "encoding/json"

type Flags struct{ DarkMode bool }

// region: flags
func Decode[T any](data []byte) (T, error) {
	var v T
	err := json.Unmarshal(data, &v)
	return v, err
}

func load(data []byte) (Flags, error) {
	panic("to be written")
}

// endregion

var _ = load
