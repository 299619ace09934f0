package main

import (
	"fmt"
	"runtime/debug"
	"strings"

	"example.com/pump"
	"example.com/tank"
)

func main() {
	_ = pump.On && tank.On
	info, _ := debug.ReadBuildInfo()
	for _, m := range info.Deps {
		if name := strings.TrimPrefix(m.Path, "example.com/"); name == "hose" || name == "valve" {
			fmt.Println(name, m.Version)
		}
	}
}
