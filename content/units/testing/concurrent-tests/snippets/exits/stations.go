// Package stations reads weather stations.
package stations

import "fmt"

var heights = map[string]float64{"pier": 3, "ridge": 1871}

// Height returns the height of a station in metres.
func Height(name string) (float64, error) {
	metres, ok := heights[name]
	if !ok {
		return 0, fmt.Errorf("no station %q", name)
	}
	return metres, nil
}
