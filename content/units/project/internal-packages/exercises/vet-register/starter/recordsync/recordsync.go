// Package recordsync is one of those that want to read chips.
package recordsync

import "example.com/vets/records/internal/chip"

// Home is the country of a chip.
var Home = chip.Country("756098100012345")
