// A purge that is to delete what is older than 30 days.
package main

import (
	"flag"
	"fmt"
)

// region: main
func main() {
	fs := flag.NewFlagSet("purge", flag.ContinueOnError)
	dry := fs.Bool("dry-run", true, "only say what would be deleted")
	days := fs.Int("days", 90, "delete what is older")
	err := fs.Parse([]string{"-dry-run", "false", "-days", "30"})
	fmt.Println(*dry, *days, fs.NArg(), err)
}

// endregion
