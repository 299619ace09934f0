package dmx

import dmx "course.example/units/interfaces/accept-return/exercises/stage-lights/starter"

// region: caller
// capped protects old lamps.
type capped struct{ dmx.Desk }

func (l capped) Set(c int, level byte) {
	l.Desk.Set(c, min(level, 200))
}

func Old(d dmx.Desk) dmx.Desk { return capped{d} }

// endregion
