// Package radar finds the strongest echo of a sweep.
package radar

type Blip struct{ Cell, Power int }

type Tracker struct {
	gain int
	last Blip
}

// region: sweep
func (t *Tracker) Sweep(raw []int) Blip {
	var strongest Blip
	for cell, power := range raw {
		b := Blip{Cell: cell, Power: power}
		t.amplify(&b)
		if b.Power > strongest.Power {
			strongest = b
		}
		t.last = b
	}
	return strongest
}

func (t *Tracker) amplify(b *Blip) {
	b.Power *= t.gain
}

// endregion
