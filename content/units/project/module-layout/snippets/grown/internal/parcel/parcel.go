// Package parcel knows what it costs to send a parcel.
package parcel

import "fmt"

type Price int

func (p Price) String() string { return fmt.Sprintf("%d.%02d", int(p)/100, int(p)%100) }

type Parcel struct{ Grams int }

func (p Parcel) Price() Price { return Price(300 + p.Grams/4) }

func (p Parcel) Label() string { return fmt.Sprint("postage ", p.Price()) }
