package moth

import "testing"

// region: tests
func FuzzA(f *testing.F) {
	f.Fuzz(func(t *testing.T, name string) {
		Label(name)
	})
}

func FuzzB(f *testing.F) {
	f.Add("Emperor Moth")
	f.Fuzz(func(t *testing.T, name string) {
		if got := Label(name); len(got) > len(name) {
			t.Errorf("%q: got %q", name, got)
		}
	})
}

// testdata/fuzz/FuzzC holds one file:
//
//	go test fuzz v1
//	string("Goat")
func FuzzC(f *testing.F) {
	f.Add("Elephant Hawk-moth")
	f.Fuzz(func(t *testing.T, name string) {
		if got := Label(name); len(got) != 8 {
			t.Errorf("%q: got %q", name, got)
		}
	})
}

// endregion
