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

// Text is the name of a grade, or its number if it has none.
func (g Grade) Text() string {
	if g < Easy || g > Hard {
		return fmt.Sprintf("grade(%d)", int(g))
	}
	return names[g]
}

// Rapid is one place on a river.
type Rapid struct {
	Name  string
	Grade Grade
}

// Sign is the text of the sign at the bank.
func Sign(r Rapid) string { return fmt.Sprint(r.Name, ": ", r.Grade.Text()) }
