// Command compose builds an interface from two small ones, and embeds it in a struct.
package main

import "fmt"

// region: store
type Setter interface {
	Set(sku string, cents int)
}

type Getter interface {
	Get(sku string) (int, bool)
}

type Store interface {
	Getter
	Setter
}

// rounded stores whole euros, and reads as the store below it does.
type rounded struct {
	Store
}

func (r rounded) Set(sku string, cents int) {
	r.Store.Set(sku, (cents+50)/100*100)
}

// endregion

type prices map[string]int

func (p prices) Set(sku string, cents int)  { p[sku] = cents }
func (p prices) Get(sku string) (int, bool) { c, ok := p[sku]; return c, ok }

func main() {
	var s Store = rounded{Store: prices{}}
	s.Set("tea", 470)
	fmt.Println(s.Get("tea"))
}
