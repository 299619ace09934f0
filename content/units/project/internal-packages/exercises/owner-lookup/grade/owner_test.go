package grade_test

import (
	"testing"

	owner "course.example/units/project/internal-packages/exercises/owner-lookup/solution"
)

type test struct{ path, want string }

func check(t *testing.T, tests []test) {
	t.Helper()
	for _, test := range tests {
		if got := owner.Boundary(test.path); got != test.want {
			t.Errorf("Boundary(%q): got %q, want %q", test.path, got, test.want)
		}
	}
}

func TestBoundaryStandsInFrontOfInternal(t *testing.T) {
	check(t, []test{
		{"example.com/mill/internal/flour", "example.com/mill"},
		{"example.com/mill/stone/internal/wear/dust", "example.com/mill/stone"},
		{"example.com/mill/internal", "example.com/mill"},
		{"example.com/internal/flour", "example.com"},
	})
}

func TestTheInnermostBoundaryCounts(t *testing.T) {
	check(t, []test{
		{"example.com/mill/internal/stone/internal/wear", "example.com/mill/internal/stone"},
		{"example.com/a/internal/b/internal/c/internal", "example.com/a/internal/b/internal/c"},
		{"example.com/mill/internal/internal/wear", "example.com/mill/internal"},
	})
}

func TestOpenPackagesHaveNone(t *testing.T) {
	check(t, []test{
		{"example.com/mill", ""},
		{"example.com/mill/stone", ""},
		{"example.com/mill/internals/stone", ""},
		{"example.com/mill/internal-docs", ""},
		{"example.com/xinternal/stone", ""},
	})
}
