// Command geocode looks up addresses in parallel, some of them twice.
package main

import (
	"fmt"
	"sync"
	"time"
)

type Point struct{ Lat, Lon float64 }

func locate(address string) (p Point, inTime bool) {
	if address == "Elm Road 7" {
		return Point{}, false
	}
	return Point{52.5, 13.4}, true
}

func locateSlowly(string) Point {
	time.Sleep(time.Second)
	return Point{48.1, 11.6}
}

func save([]Point) {}

// region: program
type geocoder struct {
	points chan Point
	wg     sync.WaitGroup
}

func (g *geocoder) lookup(a string) {
	p, inTime := locate(a)
	if !inTime {
		g.wg.Go(func() { g.again(a) })
		return
	}
	g.points <- p
}

// again asks the slower service, which always has an answer.
func (g *geocoder) again(a string) {
	g.points <- locateSlowly(a)
}

func main() {
	g := &geocoder{points: make(chan Point)}
	for _, a := range []string{"High Street 1", "Elm Road 7", "Mill Lane 3"} {
		g.wg.Go(func() { g.lookup(a) })
	}
	go func() {
		g.wg.Wait()
		close(g.points)
	}()

	var found []Point
	for p := range g.points {
		found = append(found, p)
	}
	fmt.Println("found:", len(found))
	save(found)
}

// endregion
