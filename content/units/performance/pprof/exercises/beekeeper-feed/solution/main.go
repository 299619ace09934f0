package main

import "time"

// region: hive
var alarms = make(chan string)

func alarm() { alarms <- "swarm" }

func weigh(grams chan<- int) { grams <- 41_200 }

func tick() { time.Sleep(time.Hour) }

func watch() {
	go alarm()
	go weigh(make(chan int))
	go tick()
}

// endregion

func main() {
	watch()
	time.Sleep(time.Second)
}
