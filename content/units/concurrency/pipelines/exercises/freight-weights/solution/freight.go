// Package freight weighs wagons.
package freight

import "context"

// Net takes the weight of the empty wagon off each reading.
func Net(ctx context.Context, gross <-chan int, empty int) <-chan int {
	// region: stage
	net := make(chan int)
	go func() {
		defer close(net)
		for g := range gross {
			if g < empty {
				continue
			}
			select {
			case <-ctx.Done():
				return
			case net <- g - empty:
			}
		}
	}()
	return net
	// endregion
}
