// Command labels prints price labels by day, and prints them again at night.
package main

import (
	"context"
	"fmt"
)

// region: labels
// Label returns the text of a price label.
func Label(ctx context.Context, item string, cents int, currency string) string {
	return fmt.Sprintf("%s %d.%02d %s", item, cents/100, cents%100, currency)
}

// day is a request of the web shop, whose middleware knows the currency.
func day(ctx context.Context) string {
	return Label(ctx, "rope", 4950, "SEK")
}

// night prints labels again that have faded.
func night(ctx context.Context) string {
	return Label(ctx, "rope", 4950, "SEK")
}

// endregion

func main() {
	ctx := context.Background()
	fmt.Printf("day:   %q\nnight: %q\n", day(ctx), night(ctx))
}
