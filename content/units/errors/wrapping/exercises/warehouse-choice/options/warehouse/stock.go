package stock

import (
	"errors"
	"fmt"
)

var ErrOutOfStock = errors.New("out of stock")

type Warehouse struct{ Name string }

// Reserve names the article in its errors.
func (w Warehouse) Reserve(sku int) error {
	return fmt.Errorf("sku %d: %w", sku, ErrOutOfStock)
}

func nearest(string) Warehouse { return Warehouse{"Lyon"} }

func Allocate(postcode string, sku int) error {
	w := nearest(postcode)
	if err := w.Reserve(sku); err != nil {
		// its text: "sku 991: out of stock"
		// region: wrap
		return fmt.Errorf("warehouse %s: %w", w.Name, err)
		// endregion
	}
	return nil
}
