package main

import "fmt"

// region: settings
// Settings holds what a customer has set.
type Settings[K, V comparable] struct {
	set map[K]V
}

func (s *Settings[K, V]) Set(key K, value V) {
	if s.set == nil {
		s.set = make(map[K]V)
	}
	s.set[key] = value
}

// Get returns what was set for key, or else fallback.
func (s *Settings[K, V]) Get(key K, fallback V) V {
	var none V
	value := s.set[key]
	if value == none {
		return fallback
	}
	return value
}

func main() {
	var rooms Settings[string, int]
	rooms.Set("cellar", 0)
	rooms.Set("hall", 17)
	fmt.Println("hall:", rooms.Get("hall", 20))
	fmt.Println("cellar:", rooms.Get("cellar", 20))
	fmt.Println("attic:", rooms.Get("attic", 20))
}

// endregion
