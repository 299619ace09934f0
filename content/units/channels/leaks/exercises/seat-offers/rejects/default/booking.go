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
			n := seats(ctx, airline)
			select {
			case offers <- n:
			default:
			}
		}()
	}
	for range airlines {
		if n := <-offers; n > 0 {
			return n
		}
	}
	return 0
}
