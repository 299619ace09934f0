package freezer

import "fmt"

// Log keeps what a freezer did, one line each.
type Log struct{ Lines []string }

func (l *Log) notef(format string, args ...any) {
	l.Lines = append(l.Lines, fmt.Sprintf(format, args...))
}

// region: thaw
// step notes the start of a step at once, and returns a function that
// notes its end.
func (l *Log) step(name string) func() {
	l.notef("start %s", name)
	return func() { l.notef("end %s", name) }
}

// Thaw notes its start first, then each shelf with ice, then how many
// shelves that were, and its end last.
func Thaw(l *Log, ice []int) {
	thawed := 0
	defer l.step("thaw")()
	defer func() { l.notef("%d shelves", thawed) }()
	for shelf, mm := range ice {
		if mm == 0 {
			continue
		}
		l.notef("shelf %d: %d mm", shelf, mm)
		thawed++
	}
}

// endregion
