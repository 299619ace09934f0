// Command pharmacy keeps a request's customer under a key that only its package can make.
package main

import (
	"context"
	"errors"
	"fmt"
)

// region: typed
// In the package of the login:
type customerKey struct{}

// WithCustomer returns a copy of ctx that carries the customer's id.
func WithCustomer(ctx context.Context, id int) context.Context {
	return context.WithValue(ctx, customerKey{}, id)
}

// Customer returns the id of the customer, if ctx carries one.
func Customer(ctx context.Context) (id int, ok bool) {
	id, ok = ctx.Value(customerKey{}).(int)
	return id, ok
}

// endregion

type traceKey struct{}

func withTrace(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, traceKey{}, id)
}

var errNoCustomer = errors.New("nobody is logged in")

// region: use
func recipes(ctx context.Context) error {
	id, ok := Customer(ctx)
	if !ok {
		return errNoCustomer
	}
	fmt.Println("recipes of customer", id)
	return nil
}

// endregion

func main() {
	ctx := WithCustomer(context.Background(), 4711)
	ctx = withTrace(ctx, "b7ad6b71")
	fmt.Println(recipes(ctx))
	fmt.Println(recipes(context.Background()))
}
