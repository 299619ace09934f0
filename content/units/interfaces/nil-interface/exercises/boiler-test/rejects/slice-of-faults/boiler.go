package boiler

// Faults is an error that wraps several faults.
type Faults []*Fault

func (fs Faults) Error() string {
	text := ""
	for _, f := range fs {
		text += f.Error() + "\n"
	}
	return text
}

func (fs Faults) Unwrap() []error {
	errs := make([]error, len(fs))
	for i, f := range fs {
		errs[i] = f
	}
	return errs
}

// SelfTest tests each part once. Its error wraps the fault of each part that
// has one.
func SelfTest(parts ...Part) error {
	var fs Faults
	for _, p := range parts {
		if f := p.Test(); f != nil {
			fs = append(fs, f)
		}
	}
	return fs
}
