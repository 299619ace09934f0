// Package paper is a fork.
package paper

// Name says which one it is.
const Name = "paper of the fork"
