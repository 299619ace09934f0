// Package hardware finds what is on the shelves of a hardware shop.
package hardware

import "fmt"

// Item is what a shelf holds.
type Item struct {
	Name  string
	Cents int
}

// String is for the shop's printed lists.
func (i Item) String() string { return fmt.Sprintf("%s at %d", i.Name, i.Cents) }

// region: index
// Index finds things by a key, such as a number or a place.
type Index[K comparable, V any] struct {
	at map[K]V
}

// Put stores v under k, in the place of what was there.
func (x *Index[K, V]) Put(k K, v V) {
	if x.at == nil {
		x.at = make(map[K]V)
	}
	x.at[k] = v
}

// Get returns what is stored under k, and whether there is anything.
func (x *Index[K, V]) Get(k K) (v V, ok bool) {
	v, ok = x.at[k]
	return v, ok
}

// endregion
