// Two ways to say that a file is not there.
package main

import (
	"fmt"
	"os"
)

// region: message
func noisy(path string) error {
	if _, err := os.ReadFile(path); err != nil {
		return fmt.Errorf("Failed to open %s: %w", path, err)
	}
	return nil
}

func loadAll(regions []string, path map[string]string) error {
	for _, r := range regions {
		if _, err := os.ReadFile(path[r]); err != nil {
			return fmt.Errorf("offsets of %s: %w", r, err)
		}
	}
	return nil
}

// endregion

func main() {
	fmt.Println(noisy("state/17.json"))
	fmt.Println(loadAll([]string{"eu-1"}, map[string]string{"eu-1": "state/17.json"}))
}
