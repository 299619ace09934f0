// Command rates asks for hotel rates and waits for each answer.
package main

import (
	"errors"
	"fmt"
	"time"
)

func fetch(hotel string, nights int) (int, error) {
	time.Sleep(20 * time.Millisecond)
	if hotel == "Adler" {
		return 0, errFull
	}
	return 90 * nights, nil
}

var (
	errFull   = errors.New("no room")
	errNights = errors.New("no nights")
)

// region: program
type Answer struct {
	Price int
	Err   error
}

// Rate asks for a rate and calls answer with it.
func Rate(hotel string, nights int, answer func(Answer)) {
	if nights < 1 {
		go answer(Answer{Err: errNights})
		return
	}
	go func() {
		price, err := fetch(hotel, nights)
		if err != nil {
			answer(Answer{Err: fmt.Errorf("%s: %w", hotel, err)})
			return
		}
		answer(Answer{Price: price})
	}()
}

func ask(hotel string, nights int) Answer {
	answers := make(chan Answer)
	Rate(hotel, nights, func(a Answer) { answers <- a })
	return <-answers
}

// endregion

func main() {
	fmt.Println(ask("Krone", 2))
	fmt.Println(ask("Adler", 1))
	fmt.Println(ask("Krone", 0))
}
