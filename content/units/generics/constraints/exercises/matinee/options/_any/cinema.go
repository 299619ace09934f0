package cinema

import (
	"cmp"
	"slices"
	"time"
)

// region: last
func Last[T any](in []T) T {
	return slices.MaxFunc(in, cmp.Compare)
}

// endregion

// region: call
func lastShow(shows []time.Time) time.Time {
	return Last(shows)
}

// endregion

var _ = lastShow
