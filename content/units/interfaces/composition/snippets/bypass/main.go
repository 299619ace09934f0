// Command bypass embeds a price list to record changes, and misses those that the list makes itself.
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
	*PriceList
	changes int
}

func (a *Audited) Set(sku string, cents int) {
	a.changes++
	a.PriceList.Set(sku, cents)
}

// endregion

// region: main
func main() {
	a := &Audited{PriceList: &PriceList{prices: map[string]int{}}}
	a.Set("tea", 450)
	a.Import(map[string]int{"mug": 900, "pot": 2900})
	fmt.Println("prices:", len(a.prices), "changes:", a.changes)
}

// endregion
