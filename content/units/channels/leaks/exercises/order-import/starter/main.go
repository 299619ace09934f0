// Command orders imports a file of orders and stops at the first bad row.
package main

import (
	"fmt"
	"runtime"
	"strconv"
	"time"
)

func store(amount int) {}

// region: program
// importOrders stores the amounts of a file and stops at the first bad one.
func importOrders(file []string) error {
	rows := make(chan string)
	failed := make(chan error, 1)

	go func() {
		defer close(rows)
		for _, row := range file {
			rows <- row
		}
	}()

	go func() {
		for row := range rows {
			amount, err := strconv.Atoi(row)
			if err != nil {
				failed <- err
				return
			}
			store(amount)
		}
		failed <- nil
	}()
	return <-failed
}

// endregion

func main() {
	fmt.Println(importOrders([]string{"4200", "12,50", "999", "1500"}))
	time.Sleep(200 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
