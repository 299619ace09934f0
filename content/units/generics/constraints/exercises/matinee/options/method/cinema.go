package cinema

import (
	"slices"
	"time"
)

// region: last
func Last[T interface{ Compare(T) int }](in []T) T {
	return slices.MaxFunc(in, T.Compare)
}

// endregion

// region: call
func lastShow(shows []time.Time) time.Time {
	return Last(shows)
}

// endregion

var _ = lastShow
