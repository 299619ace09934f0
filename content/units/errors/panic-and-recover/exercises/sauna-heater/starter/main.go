package main

import "fmt"

// region: sauna
func main() {
	defer fmt.Println("heater off")
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("main:", r)
		}
	}()
	warm := make(chan int)
	go sense(nil, warm)
	fmt.Println("degrees:", <-warm)
}

func sense(probes []int, warm chan<- int) {
	defer fmt.Println("probe off")
	warm <- probes[0]
}

// endregion
