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
	all := make([]Sighting, len(texts))
	for i, text := range texts {
		all[i] = mustParse(t, text)
	}
	return all
}

func mustParse(t T, text string) Sighting {
	t.Helper()
	s, err := Parse(text)
	if err != nil {
		t.Fatalf("sighting %q: %v", text, err)
	}
	return s
}
