// region: sky
package sky

import "example.com/sky/internal/orbit"

// Find returns the planet of that name.
func Find(name string) *orbit.Planet {
	return orbit.New(name, 40)
}

// endregion
