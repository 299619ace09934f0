// Command lamp-scene changes a copy of a scene.
package main

import "fmt"

// region: program
type Scene struct {
	Levels [3]int
	Lamps  []string
	Notes  map[string]string
}

func main() {
	evening := Scene{
		Levels: [3]int{4, 6, 8},
		Lamps:  []string{"spot", "side"},
		Notes:  map[string]string{"by": "Max"},
	}
	copied := evening
	copied.Levels[0] = 9
	copied.Lamps[0] = "moon"
	copied.Lamps = append(copied.Lamps, "back")
	copied.Notes["by"] = "Eve"

	fmt.Println(evening.Levels[0], evening.Lamps, evening.Notes["by"])
}

// endregion
