// Package valve is a dependency.
package valve

// On is true.
const On = true
