package boiler

// SelfTest tests each part once. Its error wraps the fault of each part that
// has one.
func SelfTest(parts ...Part) error {
	for _, p := range parts {
		if fault := p.Test(); fault != nil {
			return fault
		}
	}
	return nil
}
