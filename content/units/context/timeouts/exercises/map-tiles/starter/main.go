// Command tiles maps four errors to statuses.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"
)

// region: tiles
func status(err error) int {
	if errors.Is(err, context.DeadlineExceeded) {
		return 504
	}
	return 502
}

func main() {
	late, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	<-late.Done()

	gone, leave := context.WithCancel(context.Background())
	leave()

	fmt.Println(
		status(fmt.Errorf("tile 7: %w", late.Err())),
		status(fmt.Errorf("tile 8: %v", late.Err())),
		status(fmt.Errorf("tile 9: %w", gone.Err())),
		status(fmt.Errorf("tile 10: %w", os.ErrDeadlineExceeded)),
	)
}

// endregion
