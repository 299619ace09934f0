// Command lost counts the points of two purchases that overlap.
package main

import (
	"fmt"
	"sync"
	"time"
)

func bonus(points, euros int) int {
	time.Sleep(100 * time.Millisecond)
	return euros * (1 + points/1000)
}

// region: program
type Account struct {
	points int
}

func (a *Account) earn(euros int) {
	before := a.points
	a.points = before + bonus(before, euros) // 100 ms
}

func main() {
	a := &Account{points: 100}
	var wg sync.WaitGroup
	for shop := range 2 {
		wg.Go(func() {
			time.Sleep(time.Duration(shop) * 50 * time.Millisecond)
			a.earn(10)
		})
	}
	wg.Wait()
	fmt.Println("points:", a.points)
}

// endregion
