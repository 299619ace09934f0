package recipes

import (
	"slices"
	"sync"
)

// Store keeps the tags of recipes.
type Store struct {
	mu   sync.Mutex
	tags map[string][]string
}

func New() *Store {
	return &Store{tags: make(map[string][]string)}
}

// Set replaces the tags of a recipe.
func (s *Store) Set(recipe string, tags []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tags[recipe] = slices.Clone(tags)
}

// Tags returns the tags of a recipe.
func (s *Store) Tags(recipe string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.tags[recipe])
}

// All returns the tags of every recipe that was set.
func (s *Store) All() map[string][]string {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make(map[string][]string, len(s.tags))
	for recipe, tags := range s.tags {
		all[recipe] = slices.Clone(tags)
	}
	return all
}
