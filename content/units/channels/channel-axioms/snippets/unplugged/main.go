// Command unplugged watches the temperatures of a freezer and takes a close for a temperature.
package main

import "fmt"

// region: watch
func watch(temps <-chan int) {
	for {
		t := <-temps
		fmt.Println("freezer:", t, "°C")
		if t > -15 {
			fmt.Println("ALARM: too warm")
			return
		}
	}
}

// endregion

// region: main
func main() {
	temps := make(chan int, 4)
	temps <- -18
	temps <- -19
	close(temps) // the sensor was unplugged
	watch(temps)
}

// endregion
