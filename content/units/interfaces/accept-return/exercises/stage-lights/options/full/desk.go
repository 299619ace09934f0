package dmx

import dmx "course.example/units/interfaces/accept-return/exercises/stage-lights/starter"

// region: caller
type setter interface{ Set(c int, level byte) }

// full turns one light on.
func full(s setter, c int) { s.Set(c, 255) }

func Spot(d dmx.Desk) { full(d, 7) }

// endregion
