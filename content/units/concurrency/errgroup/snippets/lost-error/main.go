package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type (
	User  string
	Order string
)

// region: page
func page(ctx context.Context) error {
	var (
		wg     sync.WaitGroup
		users  []User
		orders []Order
		err    error
	)
	wg.Go(func() { users, err = fetchUsers(ctx) })   // takes 500 ms
	wg.Go(func() { orders, err = fetchOrders(ctx) }) // fails after 50 ms
	wg.Wait()
	if err != nil {
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
