package grade_test

import (
	"strings"
	"testing"
	"time"

	weighbridge "course.example/units/project/configuration/exercises/weighbridge/solution"
)

type vars map[string]string

func (v vars) get(name string) string { return v[name] }

func config(ledger string, maxTonnes int, settle time.Duration) weighbridge.Config {
	return weighbridge.Config{Ledger: ledger, MaxTonnes: maxTonnes, Settle: settle}
}

func check(t *testing.T, env vars, want weighbridge.Config) {
	t.Helper()
	got, err := weighbridge.Load(env.get)
	if err != nil || got != want {
		t.Errorf("environment %v: got %+v, %v; want %+v, <nil>", env, got, err, want)
	}
}

// refused wants an error that names these variables and no other.
func refused(t *testing.T, env vars, want ...string) {
	t.Helper()
	got, err := weighbridge.Load(env.get)
	if err == nil {
		t.Errorf("environment %v: got %+v and no error, want an error that names %v", env, got, want)
		return
	}
	var named []string
	for _, name := range []string{"LEDGER", "MAX_TONNES", "SETTLE"} {
		if strings.Contains(err.Error(), name) {
			named = append(named, name)
		}
	}
	if strings.Join(named, " ") != strings.Join(want, " ") {
		t.Errorf("environment %v: got the error %q, want one that names %v and no other variable", env, err, want)
	}
}

func TestBadValuesAreRefused(t *testing.T) {
	for _, s := range []string{"heavy", "4O", "40t", "0", "-1", "61", "99999999999999999999"} {
		refused(t, vars{"LEDGER": "ledger:9000", "MAX_TONNES": s}, "MAX_TONNES")
	}
	for _, s := range []string{"30", "soon", "0s", "-1s"} {
		refused(t, vars{"LEDGER": "ledger:9000", "SETTLE": s}, "SETTLE")
	}
}

func TestALedgerMustBeSet(t *testing.T) {
	refused(t, vars{}, "LEDGER")
	refused(t, vars{"LEDGER": "", "MAX_TONNES": "12"}, "LEDGER")
}

func TestAllMistakesAreNamed(t *testing.T) {
	refused(t, vars{"LEDGER": "ledger:9000", "MAX_TONNES": "70", "SETTLE": "30"}, "MAX_TONNES", "SETTLE")
	refused(t, vars{"MAX_TONNES": "70"}, "LEDGER", "MAX_TONNES")
	refused(t, vars{"MAX_TONNES": "heavy", "SETTLE": "0s"}, "LEDGER", "MAX_TONNES", "SETTLE")
}

func TestDefaultsHoldWhereNothingIsSet(t *testing.T) {
	check(t, vars{"LEDGER": "ledger:9000"}, config("ledger:9000", 40, 2*time.Second))
	check(t, vars{"LEDGER": "a:1", "MAX_TONNES": "", "SETTLE": ""}, config("a:1", 40, 2*time.Second))
}

func TestGoodValuesAreTaken(t *testing.T) {
	check(t, vars{"LEDGER": "b:2", "MAX_TONNES": "1", "SETTLE": "300ms"}, config("b:2", 1, 300*time.Millisecond))
	check(t, vars{"LEDGER": "b:2", "MAX_TONNES": "60"}, config("b:2", 60, 2*time.Second))
	check(t, vars{"LEDGER": "b:2", "SETTLE": "1m"}, config("b:2", 40, time.Minute))
}
