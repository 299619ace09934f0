// Command passes reads who travels, and with which pass.
package main

import (
	"context"
	"fmt"
)

// region: pass
type contextKey int

const (
	passengerKey contextKey = 0
	zoneKey      contextKey = 1
	passKey      contextKey = 2
)

func WithPassenger(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, passengerKey, name)
}

func WithPass(ctx context.Context, number string) context.Context {
	return context.WithValue(ctx, passKey, number)
}

func WithZone(ctx context.Context, zone string) context.Context {
	return context.WithValue(ctx, zoneKey, zone)
}

func Passenger(ctx context.Context) (name string, ok bool) {
	name, ok = ctx.Value(passengerKey).(string)
	return name, ok
}

// endregion

func main() {
	ctx := WithPassenger(context.Background(), "Noor")
	ctx = WithZone(ctx, "B")
	ctx = WithPass(ctx, "A-2209")
	name, ok := Passenger(ctx)
	fmt.Printf("passenger: %q %t\n", name, ok)
}
