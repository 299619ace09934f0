package recipes

import "sync"

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
	s.tags[recipe] = append([]string(nil), tags...)
}

// Tags returns the tags of a recipe.
func (s *Store) Tags(recipe string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	tags := make([]string, len(s.tags[recipe]))
	copy(tags, s.tags[recipe])
	return tags
}

// All returns the tags of every recipe that was set.
func (s *Store) All() map[string][]string {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := map[string][]string{}
	for recipe, tags := range s.tags {
		all[recipe] = append([]string{}, tags...)
	}
	return all
}
