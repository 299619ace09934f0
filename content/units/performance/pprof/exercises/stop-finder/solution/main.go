package main

import (
	"fmt"
	"log"
	"math"
	"os"
	"runtime/pprof"
	"slices"
)

// region: finder
type Stop struct{ lat, lon float64 }

func distance(a, b Stop) float64 {
	return math.Hypot(a.lat-b.lat, a.lon-b.lon)
}

func nearest(stops []Stop, from Stop) Stop {
	best := stops[0]
	for _, s := range stops[1:] {
		if distance(s, from) < distance(best, from) {
			best = s
		}
	}
	return best
}

func route(stops, points []Stop) []Stop {
	var out []Stop
	for _, p := range points {
		out = append(out, nearest(stops, p))
	}
	return out
}

// endregion

func main() {
	f, err := os.Create("cpu.pprof")
	if err != nil {
		log.Fatal(err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		log.Fatal(err)
	}
	stops := make([]Stop, 2000)
	points := make([]Stop, 30000)
	for i := range stops {
		stops[i] = Stop{float64(i * 37 % 1000), float64(i * 91 % 1000)}
	}
	for i := range points {
		points[i] = Stop{float64(i * 17 % 1000), float64(i * 71 % 1000)}
	}
	fmt.Println(len(slices.Compact(route(stops, points))))
	pprof.StopCPUProfile()
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}
