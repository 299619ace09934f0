// Command towns looks up two towns by their code.
package main

import (
	"fmt"
	"time"
)

// region: program
var known = map[string]string{"8000": "Zürich"}

func load(code string) string {
	time.Sleep(200 * time.Millisecond)
	return "Bern"
}

func lookup(code string, found func(town string)) {
	if town, ok := known[code]; ok {
		found(town)
		return
	}
	go func() {
		found(load(code))
	}()
}

func main() {
	for _, code := range []string{"8000", "3000", "8000"} {
		lookup(code, func(town string) { fmt.Print(town, " ") })
		fmt.Print("| ")
		time.Sleep(time.Second)
	}
}

// endregion
