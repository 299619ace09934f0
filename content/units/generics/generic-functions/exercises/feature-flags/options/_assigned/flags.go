package flags

import "encoding/json"

type Flags struct{ DarkMode bool }

func Decode[T any](data []byte) (T, error) {
	var v T
	err := json.Unmarshal(data, &v)
	return v, err
}

func load(data []byte) (Flags, error) {
	// region: body
	var f Flags
	f, err := Decode(data)
	return f, err
	// endregion
}

var _ = load
