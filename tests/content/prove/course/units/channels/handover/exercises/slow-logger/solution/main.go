package main

import "fmt"

// region: log
func count(lines []string) int {
	logged := 0
	for _, line := range lines {
		logged += len(line)
	}
	return logged
}

// endregion

func main() {
	fmt.Println("lines:", count([]string{"a", "b"}))
}
