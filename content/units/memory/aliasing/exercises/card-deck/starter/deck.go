// Package deck keeps a deck of cards.
package deck

import (
	"maps"
	"sync"
)

// region: deck
type Card struct {
	Suit string
	Rank int
}

type Deck struct {
	mu     sync.Mutex
	cards  []Card
	byName map[string]*Card
}

func (d *Deck) Top() Card {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.cards[0]
}

func (d *Deck) Rest() []Card {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.cards[1:len(d.cards):len(d.cards)]
}

// endregion

// region: deck
func (d *Deck) ByName() map[string]*Card {
	d.mu.Lock()
	defer d.mu.Unlock()
	return maps.Clone(d.byName)
}

func (d *Deck) Each(f func(*Card)) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for i := range d.cards {
		f(&d.cards[i])
	}
}

// endregion
