package trek

// Cache keeps what load returned for a key. The zero value is empty.
type Cache[K comparable, V any] struct {
	kept map[K]V
}

// Get returns the value of key, and calls load if there is none yet.
func (c *Cache[K, V]) Get(key K, load func() V) V {
	v, ok := c.kept[key]
	if !ok {
		v = load()
		if c.kept == nil {
			c.kept = make(map[K]V)
		}
		c.kept[key] = v
	}
	return v
}
