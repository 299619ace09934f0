package main

import (
	"fmt"

	"example.com/weir/internal/flow"
	"example.com/weir/sim/internal/seed"
	"example.com/weirdata/internal/gauge"
)

func main() {
	fmt.Println(flow.Rate(seed.Value), gauge.Mean)
}
