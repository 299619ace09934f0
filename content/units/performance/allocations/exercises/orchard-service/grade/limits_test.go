package grade_test

import (
	"fmt"
	"testing"

	limits "course.example/units/performance/allocations/exercises/orchard-service/solution"
)

const mib = 1 << 20

// apply says what was set, as text, and the error.
func apply(limit, env string) (string, error) {
	var calls []int64
	err := limits.Apply(limit, env, func(bytes int64) int64 {
		calls = append(calls, bytes)
		return 1<<63 - 1
	})
	switch {
	case len(calls) == 0:
		return "nothing", err
	case len(calls) > 1:
		return fmt.Sprint(len(calls), " calls"), err
	}
	return fmt.Sprint(calls[0]/mib, " MiB"), err
}

func TestALimitIsTakenAtNineTenths(t *testing.T) {
	for _, test := range []struct {
		bytes int64
		want  string
	}{{1000 * mib, "900 MiB"}, {64 * mib, "57 MiB"}, {1 << 41, "1887436 MiB"}} {
		limit := fmt.Sprintln(test.bytes)
		if got, err := apply(limit, ""); got != test.want || err != nil {
			t.Errorf("memory.max is %q: set %s (error %v), want %s", limit, got, err, test.want)
		}
	}
}

func TestWithoutALimitNothingIsSet(t *testing.T) {
	if got, err := apply("max\n", ""); got != "nothing" || err != nil {
		t.Errorf(`memory.max is "max\n": set %s (error %v), want nothing and no error`, got, err)
	}
}

func TestTheOperatorHasTheLastWord(t *testing.T) {
	for _, env := range []string{"300MiB", "off"} {
		if got, err := apply(fmt.Sprintln(512*mib), env); got != "nothing" || err != nil {
			t.Errorf("GOMEMLIMIT=%s is set: set %s (error %v), want nothing and no error", env, got, err)
		}
	}
}

func TestWhatCannotBeReadIsAnError(t *testing.T) {
	for _, limit := range []string{"", "lots\n", "512MiB\n"} {
		if got, err := apply(limit, ""); got != "nothing" || err == nil {
			t.Errorf("memory.max is %q: set %s (error %v), want nothing and an error", limit, got, err)
		}
	}
}
