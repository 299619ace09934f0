// Command export sets four limits, one below the other.
package main

import (
	"context"
	"fmt"
	"time"
)

// region: export
// left returns how many hours ctx has left.
func left(ctx context.Context) float64 {
	deadline, _ := ctx.Deadline()
	return time.Until(deadline).Round(time.Hour).Hours()
}

func main() {
	export, cancel := context.WithTimeout(context.Background(), 2*time.Hour)
	defer cancel()
	service, cancel := context.WithTimeout(export, 5*time.Hour)
	defer cancel()
	query, cancel := context.WithTimeout(service, 1*time.Hour)
	defer cancel()
	upload, cancel := context.WithTimeout(query, 3*time.Hour)
	defer cancel()

	fmt.Println(left(export), left(service), left(query), left(upload))
}

// endregion
