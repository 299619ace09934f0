package grade_test

import (
	"testing"

	bot "course.example/units/project/internal-packages/exercises/import-bot/solution"
)

type pair struct {
	importer, imported string
	want               bool
}

func check(t *testing.T, pairs []pair) {
	t.Helper()
	for _, p := range pairs {
		if got := bot.MayImport(p.importer, p.imported); got != p.want {
			t.Errorf("%s imports %s: got %v, want %v", p.importer, p.imported, got, p.want)
		}
	}
}

func TestOpenPackagesAreOpen(t *testing.T) {
	check(t, []pair{
		{"example.com/port", "example.com/port/crane", true},
		{"example.org/ship", "example.com/port/crane/hook", true},
	})
}

func TestOnlyTheWholeElementCloses(t *testing.T) {
	check(t, []pair{
		{"example.org/ship", "example.com/port/internals", true},
		{"example.org/ship", "example.com/internalport/crane", true},
		{"example.org/ship", "example.com/port/notinternal/crane", true},
		{"example.com/port/internal/tide", "example.com/port/internal/quay/internaldb", true},
		{"example.com/port/tide", "example.com/port/internal/quay/internaldb", true},
		{"example.org/ship", "example.com/port/internal/quay/internaldb", false},
	})
}

func TestBelowTheRootMayImport(t *testing.T) {
	check(t, []pair{
		{"example.com/port/crane", "example.com/port/internal/tide", true},
		{"example.com/port/cmd/portd/flags", "example.com/port/internal/tide/table", true},
		{"example.com/port/internal/quay", "example.com/port/internal/tide", true},
		{"example.com/port/v2/crane", "example.com/port/internal/tide", true},
	})
}

func TestTheRootItselfMayImport(t *testing.T) {
	check(t, []pair{
		{"example.com/port", "example.com/port/internal/tide", true},
		{"example.com/port/crane", "example.com/port/crane/internal/hook", true},
	})
}

func TestOthersAreRefused(t *testing.T) {
	check(t, []pair{
		{"example.org/ship", "example.com/port/internal/tide", false},
		{"example.com/ship", "example.com/port/internal/tide", false},
		{"example.org/mirror/example.com/port", "example.com/port/internal/tide", false},
		{"example.com", "example.com/port/internal/tide", false},
		{"example.com/port", "example.com/port/crane/internal/hook", false},
		{"example.com/port/quay", "example.com/port/crane/internal/hook", false},
		{"example.com/port/internal/tide", "example.com/port/crane/internal/hook", false},
	})
}

func TestNameThatBeginsAlikeIsRefused(t *testing.T) {
	check(t, []pair{
		{"example.com/portal", "example.com/port/internal/tide", false},
		{"example.com/port-tools/crane", "example.com/port/internal/tide", false},
		{"example.com/port/cranes", "example.com/port/crane/internal/hook", false},
	})
}

func TestInternalAtTheEndCloses(t *testing.T) {
	check(t, []pair{
		{"example.org/ship", "example.com/port/internal", false},
		{"example.com/port/crane", "example.com/port/internal", true},
		{"example.com/port/tide", "example.com/port/internal/crane/internal", false},
		{"example.com/port/internal/crane/hook", "example.com/port/internal/crane/internal", true},
	})
}

func TestTheLastInternalDecides(t *testing.T) {
	check(t, []pair{
		{"example.com/port/tide", "example.com/port/internal/crane/internal/hook", false},
		{"example.com/port/internal/quay", "example.com/port/internal/crane/internal/hook", false},
		{"example.com/port/internal/crane", "example.com/port/internal/crane/internal/hook", true},
		{"example.com/port/internal/crane/arm", "example.com/port/internal/crane/internal/hook", true},
		{"example.com/port/internal", "example.com/port/internal/internal/hook", true},
		{"example.com/port", "example.com/port/internal/internal/hook", false},
	})
}
