package fares

import (
	"fmt"
	"os"
	"strconv"
)

func stop(where string) { panic(where) }

// region: fares
type plan int // made by this package alone

const casual, member plan = 0, 1

func perMinute(p plan) int {
	switch p {
	case casual:
		return 20
	case member:
		return 8
	}
	stop("A")
	return 0
}

func priceTable() []byte {
	text, err := os.ReadFile("/etc/bikes/prices.csv") // at start-up
	if err != nil {
		stop("B")
	}
	return text
}

func battery(radio string) int {
	percent, err := strconv.Atoi(radio) // what our lock has sent
	if err != nil || percent > 100 {
		stop("C")
	}
	return percent
}

func dock(free map[string]int, station string) string {
	if free[station] == 0 { // the app shows full stations in grey
		stop("D")
	}
	return fmt.Sprint(station, "-", free[station])
}

// endregion
