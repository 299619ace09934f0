package main

import "fmt"

// region: decks
// A deck is given by its number of free places; deck 0 is for staff.

func total(decks []int) (sum int, err error) {
	for i, free := range decks {
		if free < 0 {
			err = fmt.Errorf("deck %d", i)
			return
		}
		sum += free
	}
	return
}

func nearest(decks []int) (deck int, ok bool) {
	for deck, free := range decks {
		if deck > 0 && free > 0 {
			return deck, true
		}
	}
	return
}

func lowest(decks []int) (deck int, ok bool) {
	for deck, free := range decks {
		if ok = deck > 0 && free > 0; ok {
			break
		}
	}
	return
}

func main() {
	fmt.Println(total([]int{6, 3, -1, 8}))
	fmt.Println(nearest([]int{6, 0, 5}))
	fmt.Println(lowest([]int{6, 0, 5}))
}

// endregion
