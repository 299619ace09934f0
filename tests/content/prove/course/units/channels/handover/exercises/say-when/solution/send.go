// Package send hands over.
package send

// One hands a value over.
func One(to chan<- int) { to <- 1 }
