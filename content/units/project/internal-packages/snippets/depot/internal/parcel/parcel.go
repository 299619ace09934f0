// Package parcel says what a parcel is.
package parcel

// Parcel is one parcel.
type Parcel struct{ Grams int }
