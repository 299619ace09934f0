package grade_test

import (
	"errors"
	"flag"
	"io"
	"strings"
	"testing"

	signalbox "course.example/units/project/configuration/exercises/signal-box/solution"
)

type vars map[string]string

func (v vars) get(name string) string { return v[name] }

func config(station string, trains int) signalbox.Config {
	return signalbox.Config{Station: station, Trains: trains}
}

func check(t *testing.T, args []string, env vars, want signalbox.Config) {
	t.Helper()
	got, err := signalbox.Load(args, env.get, io.Discard)
	if err != nil || got != want {
		t.Errorf("arguments %q, environment %v: got %+v, %v; want %+v, <nil>", args, env, got, err, want)
	}
}

func TestAFlagWinsOverTheVariable(t *testing.T) {
	env := vars{"STATION": "Hafen", "TRAINS": "3"}
	check(t, []string{"-station", "West", "-trains", "5"}, env, config("West", 5))
	check(t, []string{"-trains=5"}, env, config("Hafen", 5))
	check(t, []string{"-station=West"}, env, config("West", 3))
	check(t, []string{"-station="}, env, config("", 3))
}

func TestAFlagThatGivesTheDefaultWinsToo(t *testing.T) {
	env := vars{"STATION": "Hafen", "TRAINS": "3"}
	check(t, []string{"-station", "Nord", "-trains", "8"}, env, config("Nord", 8))
	check(t, []string{"-trains=8"}, env, config("Hafen", 8))
}

func TestAVariableWinsOverTheDefault(t *testing.T) {
	check(t, nil, vars{"STATION": "Hafen", "TRAINS": "3"}, config("Hafen", 3))
	check(t, nil, vars{"TRAINS": "1"}, config("Nord", 1))
	check(t, nil, vars{"STATION": "Hafen"}, config("Hafen", 8))
}

func TestDefaultsHold(t *testing.T) {
	check(t, nil, nil, config("Nord", 8))
	check(t, []string{}, vars{"STATION": "", "TRAINS": ""}, config("Nord", 8))
	check(t, []string{"-trains=2"}, nil, config("Nord", 2))
}

func TestBadNumbersAreRefused(t *testing.T) {
	for _, test := range []struct {
		args []string
		env  vars
	}{
		{nil, vars{"TRAINS": "many"}},
		{nil, vars{"TRAINS": "0"}},
		{[]string{"-trains", "many"}, nil},
		{[]string{"-trains", "0"}, nil},
		{[]string{"-trains", "-2"}, vars{"TRAINS": "3"}},
	} {
		got, err := signalbox.Load(test.args, test.env.get, io.Discard)
		if err == nil {
			t.Errorf("arguments %q, environment %v: got %+v and no error, want an error", test.args, test.env, got)
			continue
		}
		if !strings.Contains(strings.ToLower(err.Error()), "trains") {
			t.Errorf("arguments %q, environment %v: got the error %q, want one that names trains", test.args, test.env, err)
		}
	}
}

func TestHelpGoesToOut(t *testing.T) {
	var out strings.Builder
	_, err := signalbox.Load([]string{"-h"}, vars{}.get, &out)
	if !errors.Is(err, flag.ErrHelp) || !strings.Contains(out.String(), "-station") {
		t.Errorf("-h: got the error %v and %q, want flag.ErrHelp and the usage", err, out.String())
	}
}
