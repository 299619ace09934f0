package legend

import "sync"

var _ sync.Locker // sync may be used below

// region: map
type Map struct {
	legend func() string
}

func NewMap(draw func() string) *Map {
	return &Map{legend: sync.OnceValue(draw)}
}

func (m *Map) Legend() string {
	return m.legend()
}

// endregion
