// Command loyalty looks for a card number under several keys.
package main

import (
	"context"
	"fmt"
)

// region: keys
type cardKey string

type shopKey string

func main() {
	const id cardKey = "id"
	ctx := context.WithValue(context.Background(), id, 93)

	fmt.Println(
		ctx.Value(id),
		ctx.Value("id"),
		ctx.Value(cardKey("id")),
		ctx.Value(shopKey("id")),
	)
}

// endregion
