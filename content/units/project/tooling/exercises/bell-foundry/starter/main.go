package main

import "fmt"

// region: main
type bell struct{ pitch *string }

func main() {
	pitch := "G"
	treble := bell{new(pitch)}
	tenor := bell{&pitch}

	pitch = "A"
	*treble.pitch += "#"

	fmt.Println(*treble.pitch, *tenor.pitch, pitch)
}

// endregion
