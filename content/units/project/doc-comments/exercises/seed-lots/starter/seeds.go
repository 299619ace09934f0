package main

//go:noinline
func Dry(lot int) {}

// Germinate starts a lot.

func Germinate(lot int) {}

func Label(lot int) {} // Label prints the label of a lot.

/* Seal closes the bag of a lot for good. */
func Seal(lot int) {}

// weigh does not open the bag.
func Weigh(lot int) {}
