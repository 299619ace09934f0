package meteor

// T is what helpers need of a *testing.T.
type T interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// MustParse returns the sightings in texts, for a test that needs them all.
// The first one that cannot be read ends the test: the failure names the line
// that called MustParse, quotes that text and says what is wrong with it.
func MustParse(t T, texts ...string) []Sighting {
	t.Helper()
	var all []Sighting
	for _, text := range texts {
		s, err := Parse(text)
		if err != nil {
			t.Fatalf("Parse(%q): %v", texts, err)
		}
		all = append(all, s)
	}
	return all
}
