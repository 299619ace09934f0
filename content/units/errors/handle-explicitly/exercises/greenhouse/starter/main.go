package main

import (
	"encoding/json"
	"fmt"
	"math"
)

// region: post
type Reading struct {
	Sensor  string
	Celsius float64
}

func post(r Reading) {
	body, _ := json.Marshal(r)
	fmt.Printf("POST /readings, %d bytes: %s\n", len(body), body)
}

func main() {
	post(Reading{Sensor: "bed-4", Celsius: math.NaN()})
}

// endregion
