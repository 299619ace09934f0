// Package parcel says what a parcel is.
package parcel

// Parcel is one parcel.
type Parcel struct{ Grams int }

// Heavy says whether two people have to carry it.
func (p Parcel) Heavy() bool { return p.Grams > 25_000 }
