// Package mail is a dependency.
package mail

// Is is true.
const Is = true
