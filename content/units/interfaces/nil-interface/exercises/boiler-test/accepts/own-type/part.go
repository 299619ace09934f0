package boiler

// Fault is what is wrong with a part.
type Fault struct{ Part, Text string }

func (f *Fault) Error() string { return f.Part + ": " + f.Text }

// Part is one of many in a boiler.
type Part interface {
	Test() *Fault // nil: the part is in order
}
