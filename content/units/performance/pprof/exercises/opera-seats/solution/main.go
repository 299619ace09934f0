package main

import (
	"fmt"
	"log"
	"os"
	"runtime/pprof"
	"strings"
)

// region: seats
func plan(rows, seats int) string {
	text := ""
	for r := range rows {
		for range seats {
			text += string(rune('A' + r%26))
		}
		text += "\n"
	}
	return text
}

func free(text string) int {
	return strings.Count(text, "F")
}

// endregion

func main() {
	f, err := os.Create("cpu.pprof")
	if err != nil {
		log.Fatal(err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		log.Fatal(err)
	}
	n := 0
	for range 90 {
		n += free(plan(100, 60))
	}
	fmt.Println(n)
	pprof.StopCPUProfile()
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}
