// Dome opens the dome of an observatory.
package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
)

//go:embed ../../configs/dome.json
var defaults []byte

type settings struct {
	Degrees int `json:"degrees"`
}

func main() {
	var s settings
	if err := json.Unmarshal(defaults, &s); err != nil {
		fmt.Fprintln(os.Stderr, "dome:", err)
		os.Exit(1)
	}
	fmt.Println("opens to", s.Degrees)
}
