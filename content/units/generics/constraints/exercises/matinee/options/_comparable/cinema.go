package cinema

import (
	"slices"
	"time"
)

// region: last
func Last[T comparable](in []T) T {
	return slices.Max(in)
}

// endregion

// region: call
func lastShow(shows []time.Time) time.Time {
	return Last(shows)
}

// endregion

var _ = lastShow
