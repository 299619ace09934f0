// Command shared-chain appends twice to one slice that has room.
package main

import "fmt"

// region: program
func common() []string {
	chain := make([]string, 0, 8)
	return append(chain, "log", "gzip")
}

func main() {
	base := common()
	public := append(base, "cache")
	admin := append(base, "auth")
	fmt.Println("public:", public)
	fmt.Println("admin:", admin)
}

// endregion
