// Package glue is a fork.
package glue

// Name says which glue it is.
const Name = "glue: fork"
