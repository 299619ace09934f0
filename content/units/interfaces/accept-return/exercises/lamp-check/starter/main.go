package main

import "fmt"

// region: lamp
type Dimmer interface{ Dim(percent int) }

type lamp struct{ room string }

func newLamp(room string) *lamp {
	fmt.Print("connect ", room, "; ")
	return &lamp{room}
}

func (l *lamp) Dim(percent int) {
	fmt.Print(l.room, " at ", percent, "; ")
}

func main() {
	hall := newLamp("hall")
	hall.Dim(40)
}

var (
	_ Dimmer = (*lamp)(nil)
	_ Dimmer = newLamp("check")
)

// endregion
