package main

import (
	"fmt"
	"runtime/debug"

	"example.com/calendar"
	"example.com/heater"
)

func main() {
	_ = calendar.On && heater.On
	info, _ := debug.ReadBuildInfo()
	for _, m := range info.Deps {
		if m.Path != "example.com/heater" {
			fmt.Println(m.Path, m.Version)
		}
	}
}
