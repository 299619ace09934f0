package grade_test

import (
	"fmt"
	"slices"
	"testing"

	why "course.example/units/memory/aliasing/exercises/import-chains/solution"
)

// text prints chains one after the other.
func text(chains [][]string) string { return fmt.Sprintf("%q", chains) }

// chains calls Chains, and fails the test if it panics.
func chains(t *testing.T, imports map[string][]string, from, to string) [][]string {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Fatalf("chains from %s to %s: got panic %q, want none", from, to, fmt.Sprint(p))
		}
	}()
	return why.Chains(imports, from, to)
}

// tower has two packages on each of n floors, each of which imports both packages below it.
func tower(n int) map[string][]string {
	imports := map[string][]string{"main": {"a1", "b1"}}
	for i := 1; i < n; i++ {
		below := []string{fmt.Sprint("a", i+1), fmt.Sprint("b", i+1)}
		imports[fmt.Sprint("a", i)] = below
		imports[fmt.Sprint("b", i)] = below
	}
	imports[fmt.Sprint("a", n)] = []string{"yaml"}
	imports[fmt.Sprint("b", n)] = []string{"yaml"}
	return imports
}

// want has all chains through a tower, in the order of the imports.
func want(n int) [][]string {
	all := [][]string{{"main"}}
	for i := 1; i <= n; i++ {
		var longer [][]string
		for _, chain := range all {
			for _, name := range []string{"a", "b"} {
				longer = append(longer, slices.Concat(chain, []string{fmt.Sprint(name, i)}))
			}
		}
		all = longer
	}
	for i := range all {
		all[i] = append(all[i], "yaml")
	}
	return all
}

func TestEachChainIsFound(t *testing.T) {
	for n := 1; n <= 6; n++ {
		if got := chains(t, tower(n), "main", "yaml"); text(got) != text(want(n)) {
			t.Fatalf("two packages on each of %d levels: got %s, want %s", n, text(got), text(want(n)))
		}
	}
}

func TestShortChainsComeFirst(t *testing.T) {
	imports := map[string][]string{"main": {"api", "log", "yaml"}, "api": {"auth"}, "auth": {"conf"}, "conf": {"yaml"}, "log": {"yaml"}}
	want := `[["main" "yaml"] ["main" "log" "yaml"] ["main" "api" "auth" "conf" "yaml"]]`
	if got := text(chains(t, imports, "main", "yaml")); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := chains(t, imports, "log", "auth"); len(got) != 0 {
		t.Errorf("log does not import auth: got %s, want none", text(got))
	}
}

func TestEachChainHasItsOwnArray(t *testing.T) {
	for n := 1; n <= 6; n++ {
		got := chains(t, tower(n), "main", "yaml")
		for i := range got {
			_ = append(got[i], "mine")
			for j := range got[i] {
				got[i][j] = fmt.Sprint("mine", i)
			}
		}
		for i, chain := range got {
			for _, name := range chain {
				if name != fmt.Sprint("mine", i) {
					t.Fatalf("each chain was overwritten with a name of its own: got %q in chain %d, want %q", name, i, fmt.Sprint("mine", i))
				}
			}
		}
	}
}
