package main

import (
	"bytes"
	"fmt"
	"runtime/pprof"
)

// region: bell
func main() {
	var night, day bytes.Buffer
	first := pprof.StartCPUProfile(&night)
	second := pprof.StartCPUProfile(&day)
	pprof.StopCPUProfile()
	third := pprof.StartCPUProfile(&day)
	early := day.Len() > 0
	pprof.StopCPUProfile()
	pprof.StopCPUProfile()

	fmt.Println(first == nil, second == nil, third == nil)
	fmt.Println(early, night.Len() > 0, day.Len() > 0)
}

// endregion
