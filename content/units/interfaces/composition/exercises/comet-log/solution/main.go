package main

import (
	"encoding/json"
	"fmt"
	"time"
)

// region: comet
// Sighting is what an observer of comets reports.
type Sighting struct {
	At    time.Time `json:"at"`
	Comet string    `json:"comet"`
	Mag   float64   `json:"mag"`
}

func main() {
	s := Sighting{time.Date(2026, 3, 4, 21, 15, 0, 0, time.UTC), "C/2023 A3", 4.5}
	b, err := json.Marshal(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("report: %s\n", b)
}

// endregion
