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
	v, err := Decode(data)
	return v.(Flags), err
	// endregion
}

var _ = load
