// Package export is one of those that want to read chips.
package export

import "example.com/vets/internal/chip"

// Home is the country of a chip.
var Home = chip.Country("756098100012345")
