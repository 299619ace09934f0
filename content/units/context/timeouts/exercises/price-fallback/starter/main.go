// Command limits lets an outer and an inner limit run out.
package main

import (
	"context"
	"fmt"
	"time"
)

// region: limits
func main() {
	base := context.Background()

	page, cancel := context.WithTimeout(base, 50*time.Millisecond)
	defer cancel()
	parse, cancel := context.WithTimeout(page, time.Hour)
	defer cancel()

	quote, cancel := context.WithTimeout(base, time.Hour)
	defer cancel()
	live, cancel := context.WithTimeout(quote, 50*time.Millisecond)
	defer cancel()

	time.Sleep(time.Second)
	fmt.Println(parse.Err(), "/", quote.Err(), "/", live.Err())
}

// endregion
