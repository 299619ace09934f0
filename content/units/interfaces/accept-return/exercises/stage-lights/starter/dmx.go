// Package dmx talks to stage lights.
package dmx

// region: desk
// Desk sets lights. Fade is new in version 2.1.
type Desk interface {
	Set(channel int, level byte)
	Channels() int
	Fade(channel int, to byte, seconds float64)
}

// endregion
