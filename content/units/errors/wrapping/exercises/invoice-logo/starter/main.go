package main

import (
	"fmt"
	"os"
)

// region: logo
func logo(brand string) ([]byte, error) {
	name := brand + ".png"
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return data, nil
}

func main() {
	_, err := logo("acme")
	fmt.Println(err)
}

// endregion
