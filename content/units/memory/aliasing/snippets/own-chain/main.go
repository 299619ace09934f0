// Command own-chain gives each route an array of its own.
package main

import (
	"fmt"
	"slices"
)

func common() []string {
	chain := make([]string, 0, 8)
	return append(chain, "log", "gzip")
}

// region: program
func extend(base []string, names ...string) []string {
	return append(base[:len(base):len(base)], names...)
}

func fresh(base []string, names ...string) []string {
	return slices.Concat(base, names)
}

func main() {
	base := common()
	public := extend(base, "cache")
	admin := fresh(base, "auth")
	fmt.Println("public:", public)
	fmt.Println("admin:", admin)
}

// endregion
