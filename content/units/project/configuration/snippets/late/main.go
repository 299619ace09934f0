// A setting that is read where it is used, and whose mistakes are hidden.
package main

import (
	"context"
	"fmt"
	"os"
	"time"
)

// region: deliver
func duration(name string, fallback time.Duration) time.Duration {
	if d, err := time.ParseDuration(os.Getenv(name)); err == nil {
		return d
	}
	return fallback
}

func deliver(alert string) error {
	limit := duration("ALERT_TIMEOUT", time.Second)
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	if err := post(ctx, alert); err != nil {
		return fmt.Errorf("deliver %q within %v: %w", alert, limit, err)
	}
	return nil
}

// endregion

// post takes 5 s, or less where ctx ends before.
func post(ctx context.Context, _ string) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(5 * time.Second):
		return nil
	}
}

func main() {
	os.Setenv("ALERT_TIMEOUT", "30")
	fmt.Println("ready")
	if err := deliver("oil at 90"); err != nil {
		fmt.Println(err)
	}
}
