// A generic set whose zero value can be read and not written.
package main

import "fmt"

// region: set
type Set[E comparable] map[E]struct{}

func (s Set[E]) Add(v E)           { s[v] = struct{}{} }
func (s Set[E]) Contains(v E) bool { _, ok := s[v]; return ok }

type Pager struct {
	muted Set[string]
}

func main() {
	var p Pager
	fmt.Println("muted:", p.muted.Contains("disk"))
	p.muted.Add("disk")
	fmt.Println("muted:", p.muted.Contains("disk"))
}

// endregion
