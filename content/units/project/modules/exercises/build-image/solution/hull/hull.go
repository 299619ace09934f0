// Package hull is a part of a boat.
package hull

// Metres is its length.
const Metres = 42
