// Package meteor reads sightings of meteors.
package meteor

import (
	"fmt"
	"strings"
)

// Sighting is one meteor.
type Sighting struct {
	Place   string
	Seconds int
}

// Parse reads a sighting such as "Tromsø 4".
func Parse(text string) (s Sighting, err error) {
	_, err = fmt.Sscanf(strings.TrimSpace(text), "%s %d", &s.Place, &s.Seconds)
	return s, err
}
