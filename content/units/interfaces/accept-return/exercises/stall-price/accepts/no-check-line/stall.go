package stall

import (
	"encoding/json"
	"fmt"
)

// Price is in cents. JSON shows 1250 as "12.50".
type Price uint

// MarshalText makes the text that JSON shows.
func (p Price) MarshalText() (text []byte, err error) {
	return []byte(fmt.Sprintf("%d.%d%d", p/100, p/10%10, p%10)), nil
}

// Item is something on the stall.
type Item struct {
	Name  string
	Price Price
}

// Label is the JSON of one item.
func Label(item Item) ([]byte, error) { return json.Marshal(item) }

// Feed is the JSON of all items.
func Feed(items []Item) ([]byte, error) { return json.Marshal(items) }
