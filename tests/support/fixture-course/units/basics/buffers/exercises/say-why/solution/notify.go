// Package notify tells one listener.
package notify

// region: notify

// Notify returns a channel with room for the one value that is sent on it.
func Notify(ask func() int) <-chan int {
	answer := make(chan int, 1)
	go func() { answer <- ask() }()
	return answer
}

// endregion
