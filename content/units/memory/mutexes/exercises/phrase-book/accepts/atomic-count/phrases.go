package phrases

import (
	"sync"
	"sync/atomic"
)

type entry struct {
	meaning string
	lookups atomic.Int64
}

// Book knows phrases and counts how often they are looked up.
type Book struct {
	mu      sync.RWMutex
	entries map[string]*entry
}

// New makes a book of these phrases and their meanings.
func New(meanings map[string]string) *Book {
	b := &Book{entries: make(map[string]*entry)}
	for phrase, meaning := range meanings {
		b.entries[phrase] = &entry{meaning: meaning}
	}
	return b
}

// Lookup returns the meaning of a phrase, and counts.
func (b *Book) Lookup(phrase string) (meaning string, ok bool) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	e, ok := b.entries[phrase]
	if !ok {
		return "", false
	}
	e.lookups.Add(1)
	return e.meaning, true
}

// Lookups says how often a phrase was found.
func (b *Book) Lookups(phrase string) int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if e, ok := b.entries[phrase]; ok {
		return int(e.lookups.Load())
	}
	return 0
}

// Len is the number of phrases.
func (b *Book) Len() int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return len(b.entries)
}
