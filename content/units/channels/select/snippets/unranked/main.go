// Command unranked goes on sending invoices after it was told to stop.
package main

import "fmt"

type Invoice struct{ Number int }

func send(Invoice) {}

// region: mailer
func mail(stop <-chan struct{}, invoices <-chan Invoice) (sent int) {
	for {
		select {
		case <-stop:
			return sent
		case i := <-invoices:
			send(i)
			sent++
		}
	}
}

// endregion

// region: main
func main() {
	stop := make(chan struct{})
	close(stop)
	late := 0
	for range 10_000 {
		invoices := make(chan Invoice, 100)
		for i := range 100 {
			invoices <- Invoice{Number: i}
		}
		if mail(stop, invoices) > 0 {
			late++
		}
	}
	fmt.Println("runs that sent an invoice after the stop, to the nearest thousand:", (late+500)/1000*1000)
}

// endregion
