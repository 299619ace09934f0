package grade_test

import (
	"strings"
	"testing"

	press "course.example/units/project/configuration/exercises/press-proxy/solution"
)

type vars map[string]string

func (v vars) lookup(name string) (string, bool) {
	value, ok := v[name]
	return value, ok
}

func check(t *testing.T, env vars, proxy string, copies int) {
	t.Helper()
	got, err := press.Load(env.lookup)
	if err != nil || got.Proxy != proxy || got.Copies != copies {
		t.Errorf("environment %q: got %+v, %v; want the proxy %q, %d copies and no error", env, got, err, proxy, copies)
	}
}

func TestDefaultsHold(t *testing.T) {
	check(t, vars{}, "relay:3128", 1)
	check(t, vars{"COPIES": "3"}, "relay:3128", 3)
}

func TestSettingsAreTaken(t *testing.T) {
	check(t, vars{"PROXY": "gate:80", "COPIES": "2"}, "gate:80", 2)
}

func TestAnEmptyProxyIsNone(t *testing.T) {
	check(t, vars{"PROXY": ""}, "", 1)
	check(t, vars{"PROXY": "", "COPIES": "4"}, "", 4)
}

func TestEmptyCopiesAreTheDefault(t *testing.T) {
	check(t, vars{"COPIES": ""}, "relay:3128", 1)
	check(t, vars{"PROXY": "gate:80", "COPIES": ""}, "gate:80", 1)
}

func TestBadCopiesAreRefused(t *testing.T) {
	if got, err := press.Load(vars{"COPIES": "two"}.lookup); err == nil || !strings.Contains(err.Error(), "COPIES") {
		t.Errorf("COPIES=two: got %+v and the error %v, want an error that names COPIES", got, err)
	}
}
