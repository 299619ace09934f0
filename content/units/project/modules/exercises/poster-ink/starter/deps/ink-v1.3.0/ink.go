// Package ink is a dependency.
package ink

// Name says which one it is.
const Name = "ink of the makers"
