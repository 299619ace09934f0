package oven

import "sync"

// region: oven
type Oven struct {
	mu      sync.Mutex
	celsius int
}

func Hottest(ovens []Oven) int {
	top := 0
	for _, o := range ovens {
		top = max(top, o.celsius)
	}
	return top
}

// endregion
