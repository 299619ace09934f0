// Command forward holds the price list in a field, and answers for each method that changes a price.
package main

import "fmt"

// region: list
type PriceList struct{ prices map[string]int }

func (l *PriceList) Set(sku string, cents int) {
	l.prices[sku] = cents
}

func (l *PriceList) Import(rows map[string]int) {
	for sku, cents := range rows {
		l.Set(sku, cents)
	}
}

// endregion

// region: audited
// Audited is a price list that counts each change.
type Audited struct {
	list    *PriceList
	changes int
}

func (a *Audited) Set(sku string, cents int) {
	a.changes++
	a.list.Set(sku, cents)
}

func (a *Audited) Import(rows map[string]int) {
	for sku, cents := range rows {
		a.Set(sku, cents)
	}
}

// endregion

func main() {
	a := &Audited{list: &PriceList{prices: map[string]int{}}}
	a.Set("tea", 450)
	a.Import(map[string]int{"mug": 900, "pot": 2900})
	fmt.Println("prices:", len(a.list.prices), "changes:", a.changes)
}
