package booking

import "context"

// Seats asks one airline how many seats it has left.
type Seats func(ctx context.Context, airline string) int

// Book returns how many seats the first airline with any has, and 0 if none
// has.
func Book(ctx context.Context, airlines []string, seats Seats) int {
	offers := make(chan int)
	for _, airline := range airlines {
		go func() {
			offers <- seats(ctx, airline)
		}()
	}
	for i := range airlines {
		if n := <-offers; n > 0 {
			go drain(offers, len(airlines)-i-1)
			return n
		}
	}
	return 0
}

func drain(offers <-chan int, n int) {
	for range n {
		<-offers
	}
}
