// Command backup runs a command that takes too long.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// backup is this program itself, which knows by its environment what it is to be.
var backup, _ = os.Executable()

func init() {
	if os.Getenv("BACKUP") != "" {
		time.Sleep(5 * time.Second)
		os.Exit(0)
	}
	os.Setenv("BACKUP", "yes")
}

// region: program
func main() {
	ctx, cancel := context.WithTimeout(context.Background(),
		100*time.Millisecond)
	defer cancel()

	// backup is a program that needs five seconds.
	err := exec.CommandContext(ctx, backup).Run()
	late := errors.Is(err, context.DeadlineExceeded)
	fmt.Println(err, "/", late, "/", ctx.Err())
}

// endregion
