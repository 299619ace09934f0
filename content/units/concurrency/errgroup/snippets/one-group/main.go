package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

type (
	User  string
	Order string
)

// region: page
func page(ctx context.Context) error {
	var (
		users  []User
		orders []Order
	)
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() (err error) {
		users, err = fetchUsers(gctx) // takes 500 ms
		return err
	})
	g.Go(func() (err error) {
		orders, err = fetchOrders(gctx) // fails after 50 ms
		return err
	})
	if err := g.Wait(); err != nil {
		return fmt.Errorf("page: %w", err)
	}
	fmt.Printf("page: %d users, %d orders\n", len(users), len(orders))
	return nil
}

// endregion

func fetchUsers(ctx context.Context) ([]User, error) {
	select {
	case <-time.After(500 * time.Millisecond):
		fmt.Println("users: query ran to its end")
		return []User{"ana", "ben", "cleo"}, nil
	case <-ctx.Done():
		fmt.Println("users: query stopped")
		return nil, ctx.Err()
	}
}

func fetchOrders(context.Context) ([]Order, error) {
	time.Sleep(50 * time.Millisecond)
	return nil, errors.New("orders: 503 Service Unavailable")
}

func main() {
	fmt.Println("error:", page(context.Background()))
}
