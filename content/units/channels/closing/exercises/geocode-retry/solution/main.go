// Command geocode looks up addresses in parallel, some of them twice.
package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

type Point struct{ Lat, Lon float64 }

var errTimeout = errors.New("timeout")

func locate(address string) (Point, error) {
	if address == "Elm Road 7" {
		return Point{}, errTimeout
	}
	return Point{52.5, 13.4}, nil
}

func locateSlowly(string) Point {
	time.Sleep(time.Second)
	return Point{48.1, 11.6}
}

func save([]Point) {}

// region: program
var wg sync.WaitGroup

func lookup(a string, points chan<- Point) {
	p, err := locate(a)
	if errors.Is(err, errTimeout) {
		wg.Go(func() { again(a, points) })
		return
	}
	points <- p
}

// again asks the slower service, which always has an answer.
func again(a string, points chan<- Point) {
	points <- locateSlowly(a)
}

func main() {
	points := make(chan Point)
	for _, a := range []string{"High Street 1", "Elm Road 7", "Mill Lane 3"} {
		wg.Go(func() { lookup(a, points) })
	}
	go func() {
		wg.Wait()
		close(points)
	}()

	var found []Point
	for p := range points {
		found = append(found, p)
	}
	fmt.Println("found:", len(found))
	save(found)
}

// endregion
