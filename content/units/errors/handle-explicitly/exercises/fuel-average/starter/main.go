package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
)

// region: fuel
func loadPrices(path string) []int {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Printf("prices: %v", err)
		return nil
	}
	var prices []int
	if err := json.Unmarshal(data, &prices); err != nil {
		log.Printf("prices in %s: %v", path, err)
		return nil
	}
	return prices
}

func main() {
	prices := loadPrices("station-7.json")
	sum := 0
	for _, p := range prices {
		sum += p
	}
	fmt.Println("average", sum/len(prices))
}

// endregion
