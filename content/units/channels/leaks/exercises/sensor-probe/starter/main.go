// Command probe reads a sensor without ever blocking, and shows what reaches the gateway.
package main

import "fmt"

// region: program
func main() {
	for size := range 2 {
		readings := make(chan string, size)
		sent := make(chan struct{})
		go func() {
			defer close(sent)
			select {
			case readings <- "21C":
			default: // never block the sensor
			}
		}()

		<-sent // the gateway is busy until the probe has ended
		select {
		case r := <-readings:
			fmt.Println(size, r)
		default:
			fmt.Println(size, "nothing")
		}
	}
}

// endregion
