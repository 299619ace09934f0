// Command scans runs a test of film scans.
package main

import (
	"fmt"
	"os"
	"testing"
)

// Frames says how many frames a scan has, or -1 where it cannot be read.
func Frames(path string) int {
	text, err := os.ReadFile(path)
	if err != nil {
		return -1
	}
	var rate, frames int
	if _, err := fmt.Sscanf(string(text), "%d fps, %d frames", &rate, &frames); err != nil {
		return -1
	}
	return frames
}

func main() {
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestFrames", F: TestFrames}}, nil, nil)
}
