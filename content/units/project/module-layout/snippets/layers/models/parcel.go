package models

import "parcels.example/utils"

type Price int

type Parcel struct{ Grams int }

func (p Parcel) Price() Price { return Price(300 + p.Grams/4) }

func (p Parcel) Label() string { return "postage " + utils.FormatPrice(p.Price()) }
