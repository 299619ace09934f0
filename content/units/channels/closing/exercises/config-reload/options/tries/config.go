// Package config tells watchers about new values.
package config

import "sync"

// Values are the settings, by name.
type Values map[string]string

// New makes a Config with these values.
func New(v Values) *Config { return &Config{values: v, changed: make(chan struct{})} }

// region: config
type Config struct {
	mu      sync.Mutex
	values  Values
	changed chan struct{}
}

func (c *Config) Get() (Values, <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.values, c.changed
}

// Watch calls use now and after each Reload, until use says false.
func (c *Config) Watch(use func(Values) bool) {
	for {
		values, changed := c.Get()
		if !use(values) {
			return
		}
		<-changed
	}
}

// endregion

// region: reload
func (c *Config) Reload(v Values) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.values = v
	select {
	case c.changed <- struct{}{}:
	default:
	}
}

// endregion
