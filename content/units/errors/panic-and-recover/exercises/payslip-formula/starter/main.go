package main

import "fmt"

var rates map[string]int

// region: formula
// badFormula is what the parser below panics with.
type badFormula struct{ word string }

// Evaluate computes what an employer has typed, such as "hours rate".
func Evaluate(words []string) (cents int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("check your formula: %v", r)
		}
	}()
	product := 1
	for _, word := range words {
		product *= factor(word)
	}
	return product, nil
}

func factor(word string) int {
	switch word {
	case "hours":
		return 160
	case "rate":
		rates["seen"]++ // rates was never made
		return 2150
	}
	panic(badFormula{word})
}

func main() {
	fmt.Println(Evaluate([]string{"hours", "days"}))
	fmt.Println(Evaluate([]string{"hours", "rate"}))
}

// endregion
