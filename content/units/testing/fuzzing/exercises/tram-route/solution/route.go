// Package routetest checks planners of tram routes.
package routetest

import "slices"

// TB is what Check needs of a test.
type TB interface {
	Helper()
	Errorf(format string, args ...any)
}

// region: check
// Check fails t unless plan returns the stops in some order: each as often as
// it was given, and no other. A plan may reorder the slice that it is given.
func Check(t TB, plan func([]string) []string, stops []string) {
	t.Helper()
	want := slices.Sorted(slices.Values(stops))
	got := slices.Sorted(slices.Values(plan(stops)))
	if !slices.Equal(got, want) {
		t.Errorf("planned %q, want some order of %q", got, want)
	}
}

// endregion
