package grade_test

import (
	"testing"

	release "course.example/units/project/modules/exercises/path-bump/solution"
)

type test struct {
	path  string
	major int
	want  string
}

func check(t *testing.T, tests []test) {
	t.Helper()
	for _, test := range tests {
		if got := release.PathFor(test.path, test.major); got != test.want {
			t.Errorf("PathFor(%q, %d): got %q, want %q", test.path, test.major, got, test.want)
		}
	}
}

func TestTheFirstChangeAddsTheMajorVersion(t *testing.T) {
	check(t, []test{
		{"example.com/lamp", 2, "example.com/lamp/v2"},
		{"example.com/light/lamp", 2, "example.com/light/lamp/v2"},
		{"lamp.example", 2, "lamp.example/v2"},
	})
}

func TestV0AndV1HaveNone(t *testing.T) {
	check(t, []test{
		{"example.com/lamp", 0, "example.com/lamp"},
		{"example.com/lamp", 1, "example.com/lamp"},
		{"example.com/lamp/v2", 1, "example.com/lamp"},
	})
}

func TestALaterMajorVersionReplacesTheOneBefore(t *testing.T) {
	check(t, []test{
		{"example.com/lamp/v2", 3, "example.com/lamp/v3"},
		{"example.com/lamp/v3", 3, "example.com/lamp/v3"},
		{"example.com/lamp/v9", 10, "example.com/lamp/v10"},
	})
}

func TestMajorVersionsMayHaveSeveralDigits(t *testing.T) {
	check(t, []test{
		{"example.com/lamp/v10", 11, "example.com/lamp/v11"},
		{"example.com/lamp/v12", 12, "example.com/lamp/v12"},
		{"example.com/lamp/v20", 1, "example.com/lamp"},
	})
}

func TestOtherElementsStay(t *testing.T) {
	check(t, []test{
		{"example.com/vase", 2, "example.com/vase/v2"},
		{"example.com/vase/v2", 3, "example.com/vase/v3"},
		{"example.com/v2/lamp", 3, "example.com/v2/lamp/v3"},
		{"example.com/shop/vouchers", 1, "example.com/shop/vouchers"},
		{"example.com/lamp/v2beta", 2, "example.com/lamp/v2beta/v2"},
		{"example.com/lamp/v", 2, "example.com/lamp/v/v2"},
		{"example.com/lampv2", 3, "example.com/lampv2/v3"},
		{"example.com/fair/2026", 2, "example.com/fair/2026/v2"},
		{"example.com/lamp2", 3, "example.com/lamp2/v3"},
		{"example.com/e2e/v2", 2, "example.com/e2e/v2"},
	})
}
