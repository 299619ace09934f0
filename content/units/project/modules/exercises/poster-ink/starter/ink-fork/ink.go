// Package ink is a fork of v1.2.0.
package ink

// Name says which one it is.
const Name = "ink of the fork"
