// An upload whose settings come from a file.
package main

import (
	"fmt"
	"os"
	"strings"
)

const dotEnv = "CORE_BUCKET=cores-greenland\nCORE_REGION=north"

// region: main
// setFrom sets variables from the text of a .env file, unless they are set.
func setFrom(text string) {
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		if _, ok := os.LookupEnv(name); !ok {
			os.Setenv(name, value)
		}
	}
}

func main() {
	setFrom(dotEnv)
	bucket := os.Getenv("CORE_BUCKET")
	region := os.Getenv("CORE_REGION")
	fmt.Printf("upload to %q in %q\n", bucket, region)
}

// endregion
