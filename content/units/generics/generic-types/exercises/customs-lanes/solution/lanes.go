// Package lanes sorts parcels for the customs.
package lanes

// Lane holds what waits, in the order in which it came. The zero value is an
// empty lane.
type Lane[T any] struct {
	waiting []T
}

// Push puts v at the end.
func (l *Lane[T]) Push(v T) { l.waiting = append(l.waiting, v) }

// Each calls f with what waits, from the front.
func (l *Lane[T]) Each(f func(T)) {
	for _, v := range l.waiting {
		f(v)
	}
}

// region: split
func Split[T any, K comparable](l *Lane[T], key func(T) K) map[K]*Lane[T] {
	lanes := make(map[K]*Lane[T])
	l.Each(func(v T) {
		k := key(v)
		if lanes[k] == nil {
			lanes[k] = new(Lane[T])
		}
		lanes[k].Push(v)
	})
	return lanes
}

// endregion
