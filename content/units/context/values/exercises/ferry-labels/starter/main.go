// Command labels prints price labels by day, and prints them again at night.
package main

import (
	"context"
	"fmt"
)

// region: labels
type currencyKey struct{}

// Label returns the text of a price label.
func Label(ctx context.Context, item string, cents int) string {
	currency, _ := ctx.Value(currencyKey{}).(string)
	return fmt.Sprintf("%s %d.%02d %s", item, cents/100, cents%100, currency)
}

// day is a request of the web shop, whose middleware knows the currency.
func day(ctx context.Context) string {
	ctx = context.WithValue(ctx, currencyKey{}, "SEK")
	return Label(ctx, "rope", 4950)
}

// night prints labels again that have faded.
func night(ctx context.Context) string {
	return Label(ctx, "rope", 4950)
}

// endregion

func main() {
	ctx := context.Background()
	fmt.Printf("day:   %q\nnight: %q\n", day(ctx), night(ctx))
}
