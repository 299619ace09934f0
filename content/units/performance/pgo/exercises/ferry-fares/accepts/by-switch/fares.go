package fares

// A Fare gives what a passenger of some age pays.
type Fare interface{ Cents(age int) int }

// Day is the fare of nearly all passengers.
type Day struct{ Full int }

func (d *Day) Cents(age int) int {
	if age < 14 {
		return d.Full / 2
	}
	return d.Full
}

// Group is a day fare with a discount.
type Group struct {
	*Day
	Percent int
}

func (g Group) Cents(age int) int {
	return g.Day.Cents(age) * (100 - g.Percent) / 100
}

// Sum adds up what passengers of that age pay.
func Sum(fares []Fare, age int) int {
	sum := 0
	for _, f := range fares {
		switch f := f.(type) {
		case *Day:
			sum += f.Cents(age)
		case Group:
			sum += f.Cents(age)
		default:
			sum += f.Cents(age)
		}
	}
	return sum
}
