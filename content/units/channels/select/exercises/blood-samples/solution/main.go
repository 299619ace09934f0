// Command lab analyses blood samples, urgent ones first.
package main

import (
	"fmt"
	"time"
)

type Sample string

func analyse(Sample) {}

// region: bench
// bench analyses samples, and an urgent one before any routine one that waits.
func bench(urgent, routine <-chan Sample, closing <-chan struct{}) {
	for {
		select {
		case <-closing:
			return
		case s := <-urgent:
			analyse(s)
		default:
			select {
			case <-closing:
				return
			case s := <-urgent:
				analyse(s)
			case s := <-routine:
				analyse(s)
			}
		}
	}
}

// endregion

func main() {
	urgent, routine, closing := make(chan Sample), make(chan Sample), make(chan struct{})
	go bench(urgent, routine, closing)
	routine <- "cholesterol"
	time.Sleep(300 * time.Millisecond)
	select {
	case urgent <- "troponin":
		fmt.Println("the urgent sample was taken")
	case <-time.After(time.Second):
		fmt.Println("the urgent sample still waits after a second")
	}
	close(closing)
}
