package main

import (
	"fmt"
	"log"
	"os"
	"runtime/pprof"
)

// region: batch
func main() {
	f, err := os.Create("cpu.pprof")
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	if err := pprof.StartCPUProfile(f); err != nil {
		log.Fatal(err)
	}
	defer pprof.StopCPUProfile()

	unpaid := settle(tickets())
	if unpaid > 0 {
		fmt.Println("unpaid:", unpaid)
		os.Exit(2)
	}
}

// endregion

type ticket struct{ minutes, paid int }

func tickets() []ticket {
	all := make([]ticket, 50_000)
	for i := range all {
		all[i] = ticket{minutes: i % 600, paid: i % 600 * 3}
	}
	all[77].paid = 0
	return all
}

//go:noinline
func settle(all []ticket) int {
	unpaid := 0
	for _, t := range all {
		due := 0
		for range 40 * t.minutes {
			due++
		}
		if t.paid < due/40*3 {
			unpaid++
		}
	}
	return unpaid
}
