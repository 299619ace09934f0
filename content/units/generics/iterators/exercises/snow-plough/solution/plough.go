// Package plough clears the streets of a town.
package plough

import "iter"

// Radio tells which streets are clear. It has to be turned off once.
type Radio interface {
	Clear(street string) bool
	Off()
}

// Plan is the work of one night.
type Plan struct {
	Tours   [][]string
	RadioOn func() Radio
}

// Snowy yields the streets that are not clear, tour by tour.
func (p *Plan) Snowy() iter.Seq[string] {
	// region: snowy
	return func(yield func(string) bool) {
		radio := p.RadioOn()
		defer radio.Off()
		for _, tour := range p.Tours {
			for _, street := range tour {
				if radio.Clear(street) {
					continue
				}
				if !yield(street) {
					return
				}
			}
		}
	}
	// endregion
}
