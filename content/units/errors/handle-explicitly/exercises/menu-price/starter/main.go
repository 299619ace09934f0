package main

import (
	"errors"
	"fmt"
	"log"
	"os"
)

// fromCache stands for a request to the price cache.
func fromCache(string) (int, error) { return 0, errors.New("connection refused") }

// region: menu
var listPrice = map[string]int{"soup": 650, "bread": 300}

func price(dish string) (int, error) {
	if _, ok := listPrice[dish]; !ok {
		return 0, fmt.Errorf("no dish %q", dish)
	}
	cents, err := fromCache(dish)
	if err != nil {
		log.Printf("price cache: %v; list price is used", err)
		cents = listPrice[dish]
	}
	return cents, err
}

func page(dish string) string {
	cents, err := price(dish)
	if err != nil {
		return "503 come back later"
	}
	return fmt.Sprintf("200 %s: %d cents", dish, cents)
}

// endregion

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	fmt.Println(page("soup"))
}
