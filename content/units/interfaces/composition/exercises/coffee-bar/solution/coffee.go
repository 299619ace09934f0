package coffee

// A Brewer is any machine of a coffee bar. The screen shows a button for milk
// foam where the machine is a Foamer, and one for cleaning where it is a
// Rinser.
type (
	Brewer interface{ Brew(cups int) error }
	Foamer interface{ Foam() error }
	Rinser interface{ Rinse() error }
)

// Meter counts the cups that have been brewed.
type Meter struct{ Cups int }

type counting struct {
	Brewer
	meter *Meter
}

func (c counting) Brew(cups int) error {
	err := c.Brewer.Brew(cups)
	if err == nil {
		c.meter.Cups += cups
	}
	return err
}

type foaming struct {
	counting
	Foamer
}

type rinsing struct {
	counting
	Rinser
}

type complete struct {
	counting
	Foamer
	Rinser
}

// Count returns a machine that does what b does, and counts its cups. It is a
// Foamer if b is one and a Rinser if b is one.
func Count(b Brewer, meter *Meter) Brewer {
	// region: count
	c := counting{b, meter}
	foamer, foams := b.(Foamer)
	rinser, rinses := b.(Rinser)
	switch {
	case foams && rinses:
		return complete{c, foamer, rinser}
	case foams:
		return foaming{c, foamer}
	case rinses:
		return rinsing{c, rinser}
	}
	return c
	// endregion
}
