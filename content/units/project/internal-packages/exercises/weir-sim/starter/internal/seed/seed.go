// Package seed starts the random numbers.
package seed

// Value is the seed.
const Value = 7
