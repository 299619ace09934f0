package dmx

import dmx "course.example/units/interfaces/accept-return/exercises/stage-lights/starter"

// region: caller
// memory keeps the levels for the rehearsal.
type memory map[int]byte

func (m memory) Set(c int, level byte) { m[c] = level }
func (m memory) Channels() int         { return 512 }

var rehearsal dmx.Desk = memory{}

// endregion
