// region: orbit
package orbit

// Planet is at Degrees of its orbit.
type Planet struct {
	Name    string
	Degrees int
}

func New(name string, at int) *Planet { return &Planet{name, at} }

// Advance moves it by that many days.
func (p *Planet) Advance(days int) { p.Degrees += days / 2 }

// endregion
