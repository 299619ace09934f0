// Command limits prints the limits that the runtime goes by.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

func main() {
	// region: limits
	fmt.Println("GOMAXPROCS:", runtime.GOMAXPROCS(0))
	fmt.Println("memory limit:", debug.SetMemoryLimit(-1)>>20, "MiB")
	// endregion
}
