package cinema

import (
	"slices"
	"time"
)

// region: last
func Last[T time.Time | ~string](in []T) T {
	return slices.MaxFunc(in, T.Compare)
}

// endregion

// region: call
func lastShow(shows []time.Time) time.Time {
	return Last(shows)
}

// endregion

var _ = lastShow
