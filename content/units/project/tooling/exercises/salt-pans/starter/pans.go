package pans

import (
	"fmt"
	"strconv"
	"strings"
)

// region: harvest
// Harvest adds up lines such as "14;220", a pan and its kilograms.
func Harvest(lines []string) (string, error) {
	var report strings.Builder
	total := 0
	for _, line := range lines {
		pan, weight, found := strings.Cut(line, ";")
		if !found {
			return "", fmt.Errorf("%q has no weight", line)
		}
		number, err := strconv.Atoi(pan)
		kilograms, err := strconv.Atoi(weight)
		if err != nil {
			return "", fmt.Errorf("pan %d: %w", number, err)
		}
		fmt.Fprintf(&report, "pan %03d: %d kg\n", number, kilograms)
		total += kilograms
	}
	fmt.Fprintf(&report, "total: %d kg\n", total)
	return report.String(), nil
}

// endregion
