package oven

import "errors"

// region: oven
type Oven struct{ celsius int }

func (o *Oven) Check(limit int) error {
	if o.celsius > limit {
		errors.New("the oven is too hot")
	}
	return nil
}

// endregion
