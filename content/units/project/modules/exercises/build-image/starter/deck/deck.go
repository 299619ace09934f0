// Package deck is a part of a boat.
package deck

// Metres is its length.
const Metres = 42
