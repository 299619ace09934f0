// Command walk asks where a dog is.
package main

import (
	"context"
	"fmt"
)

// region: walk
type placeKey struct{}

func place(ctx context.Context) any { return ctx.Value(placeKey{}) }

func walk(ctx context.Context, places ...string) context.Context {
	for _, name := range places {
		ctx = context.WithValue(ctx, placeKey{}, name)
	}
	return ctx
}

func main() {
	ctx := walk(context.Background(), "home", "street")
	walk(ctx, "park")
	first := place(ctx)

	river := walk(ctx, "river")
	wood := walk(ctx, "wood")
	walk(wood, "hill")
	fmt.Println(first, place(river), place(wood))
}

// endregion
