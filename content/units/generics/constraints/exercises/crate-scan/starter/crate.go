package crate

// region: cache
// Cache keeps what load returned for a key.
type Cache[K comparable, V any] struct {
	load func(K) V
	kept map[K]V
}

func (c *Cache[K, V]) Get(key K) V {
	v, ok := c.kept[key]
	if !ok {
		v = c.load(key)
		c.kept[key] = v
	}
	return v
}

func newLabels(load func(Key) string) *Cache[Key, string] {
	return &Cache[Key, string]{load: load, kept: map[Key]string{}}
}

// endregion

// region: key
type Key struct {
	Crate int
	Extra any
}

// endregion

var _ = newLabels
