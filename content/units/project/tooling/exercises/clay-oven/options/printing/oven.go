package oven

import "log"

// region: oven
type Oven struct {
	name    string
	celsius int
}

func (o *Oven) Warn(limit int) {
	if o.celsius > limit {
		log.Printf("%s is at %d °C", o.name)
	}
}

// endregion
