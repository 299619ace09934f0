package main

import (
	"fmt"
	"runtime/debug"

	"example.com/feeding"
	"example.com/tickets"
)

func main() {
	_ = tickets.Open() && feeding.Now()
	// region: print
	info, _ := debug.ReadBuildInfo()
	for _, m := range info.Deps {
		switch m.Path {
		case "example.com/clock", "example.com/mail":
			fmt.Println(m.Path, m.Version)
		}
	}
	// endregion
}
