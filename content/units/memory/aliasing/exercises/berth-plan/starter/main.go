// Command berth-plan takes the early berths from the plan of a day.
package main

import "fmt"

// region: program
func main() {
	plan := []string{
		"ferry", "pilot", "barge", "tug",
		"yacht", "coaster", "dredger", "cutter",
	}
	// here
	// endregion
	early := plan[:3:3]
	// region: program
	early = append(early, "lifeboat")
	fmt.Println(early, plan)
}

// endregion
