// Package zones is a dependency.
package zones

// On is true.
const On = true
