// Command valet tries to send and to receive without waiting, on three channels.
package main

import "fmt"

// region: program
func park(slots chan string) (done string) {
	defer func() {
		if recover() != nil {
			done = "crash"
		}
	}()
	select {
	case slots <- "car":
		return "in"
	default:
		return "wait"
	}
}

func fetch(slots chan string) string {
	select {
	case <-slots:
		return "out"
	default:
		return "wait"
	}
}

func main() {
	full := make(chan string, 1)
	full <- "car"
	closed := make(chan string, 1)
	close(closed)

	for _, slots := range []chan string{nil, closed, full} {
		fmt.Println(park(slots), fetch(slots))
	}
}

// endregion
