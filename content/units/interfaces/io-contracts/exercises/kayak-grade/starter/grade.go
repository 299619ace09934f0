package kayak

import "fmt"

// Grade is the difficulty of a rapid.
type Grade int

// The grades that rivers have.
const (
	Easy Grade = iota
	Medium
	Hard
)

var names = [...]string{"easy", "medium", "hard"}

// String is the name of a grade.
func (g *Grade) String() string { return names[*g] }

// Rapid is one place on a river.
type Rapid struct {
	Name  string
	Grade Grade
}

// Sign is the text of the sign at the bank.
func Sign(r Rapid) string { return fmt.Sprint(r.Name, ": ", r.Grade) }
