// Command parking has cars wait in a line until the barrier lets them in.
package main

import (
	"fmt"
	"time"
)

type Car struct{ Plate string }

type Line struct{ cars []Car }

func (l *Line) Len() int   { return len(l.cars) }
func (l *Line) Push(c Car) { l.cars = append(l.cars, c) }

// First gives the first car and leaves it in the line.
func (l *Line) First() (c Car) {
	if len(l.cars) > 0 {
		c = l.cars[0]
	}
	return c
}

// Pop takes the first car out of the line. Without one it gives an empty Car.
func (l *Line) Pop() (c Car) {
	if len(l.cars) > 0 {
		c, l.cars = l.cars[0], l.cars[1:]
	}
	return c
}

// region: wait
// wait keeps cars in a line. Pop takes out the first, if there is one.
func wait(arrivals <-chan Car, barrier chan<- Car) {
	defer close(barrier)
	var line Line
	for arrivals != nil || line.Len() > 0 {
		var out chan<- Car
		if line.Len() > 0 {
			out = barrier
		}
		select {
		case c, ok := <-arrivals:
			if !ok {
				arrivals = nil
				continue
			}
			line.Push(c)
		case out <- line.Pop():
		}
	}
}

// endregion

func main() {
	arrivals, barrier := make(chan Car), make(chan Car)
	go wait(arrivals, barrier)
	for i := range 5 {
		arrivals <- Car{Plate: fmt.Sprint("GO ", i)}
	}
	close(arrivals)
	time.Sleep(300 * time.Millisecond)
	n := 0
	for range barrier {
		n++
	}
	fmt.Println("let in:", n, "of 5")
}
