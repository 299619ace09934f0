package main

import "time"

func main() {
	answers := make(chan int, 1)
	go answer(answers)
	select {
	case <-answers:
	case <-time.After(40 * time.Millisecond):
	}
	time.Sleep(100 * time.Millisecond)
}

func answer(answers chan<- int) {
	time.Sleep(90 * time.Millisecond)
	answers <- 42
}
