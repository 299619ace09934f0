// Package digest computes the digests of archived web pages.
package digest

import (
	"hash"
	"io"
)

// Pool is a *sync.Pool of hash.Hash64.
type Pool interface {
	Get() any
	Put(x any)
}

// Archive hands out digests; many goroutines call it.
type Archive struct{ Hashes Pool }

// Digest returns the hash of a page.
func (a *Archive) Digest(page string) uint64 {
	// region: digest
	h := a.Hashes.Get().(hash.Hash64)
	h.Reset()
	io.WriteString(h, page)
	sum := h.Sum64()
	a.Hashes.Put(h)
	return sum
	// endregion
}
