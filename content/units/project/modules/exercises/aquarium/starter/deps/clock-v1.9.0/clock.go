// Package clock is a dependency.
package clock

// Is is true.
const Is = true
