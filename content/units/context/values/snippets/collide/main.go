// Command pharmacy keeps a request's customer and its trace under the same key.
package main

import (
	"context"
	"fmt"
)

// region: collide
// In the package of the login:
func withCustomer(ctx context.Context, id int) context.Context {
	return context.WithValue(ctx, "id", id)
}

func customer(ctx context.Context) int {
	id, _ := ctx.Value("id").(int)
	return id
}

// In the package of the tracing, by another team:
func withTrace(ctx context.Context, trace string) context.Context {
	return context.WithValue(ctx, "id", trace)
}

// endregion

func main() {
	// region: main
	ctx := withCustomer(context.Background(), 4711)
	fmt.Println("after login, customer:", customer(ctx))
	ctx = withTrace(ctx, "b7ad6b71")
	fmt.Println("after tracing, customer:", customer(ctx))
	// endregion
}
