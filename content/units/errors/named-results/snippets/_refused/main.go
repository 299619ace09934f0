package main

import (
	"fmt"
	"strconv"
	"strings"
)

var rates = map[string]int{}

func parse(line string) (code string, rate int, err error) {
	code, text, _ := strings.Cut(line, ",")
	rate, err = strconv.Atoi(text)
	return code, rate, err
}

// region: import
// importTariffs stores lines up to the first bad one.
// It returns how many it stored, and what stopped it.
func importTariffs(lines []string) (stored int, err error) {
	for _, line := range lines {
		code, rate, err := parse(line)
		if err != nil {
			return
		}
		rates[code] = rate
		stored++
	}
	return
}

// endregion

// region: main
func main() {
	lines := []string{"0901,75", "0902,3 2", "1801,0"}
	stored, err := importTariffs(lines)
	fmt.Printf("stored %d, error: %v\n", stored, err)
}

// endregion
