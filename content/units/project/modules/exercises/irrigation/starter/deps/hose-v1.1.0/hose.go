// Package hose is a dependency.
package hose

// On is true.
const On = true
