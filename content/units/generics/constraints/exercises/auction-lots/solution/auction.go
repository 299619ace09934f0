// Package auction prepares the catalogue of an auction.
package auction

// UniqueBy returns the items whose key has not come before, in their order.
// The items themselves may be of any type.

// region: unique
func UniqueBy[T any, K comparable](items []T, key func(T) K) []T {
	seen := make(map[K]bool, len(items))
	var kept []T
	for _, item := range items {
		k := key(item)
		if seen[k] {
			continue
		}
		seen[k] = true
		kept = append(kept, item)
	}
	return kept
}

// endregion
