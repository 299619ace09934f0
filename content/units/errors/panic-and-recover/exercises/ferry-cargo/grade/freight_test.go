package grade_test

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"

	freight "course.example/units/errors/panic-and-recover/exercises/ferry-cargo/solution"
)

func perTonne(class string) int {
	return map[string]int{"grain": 1200, "cars": 5000}[class]
}

// quote also tells what Quote panicked with.
func quote(manifest []string, perTonne func(string) int) (cents int, err error, raised any) {
	defer func() { raised = recover() }()
	cents, err = freight.Quote(manifest, perTonne)
	return cents, err, nil
}

func TestBadLineIsAnError(t *testing.T) {
	for _, bad := range []string{"", "grain", "grain;2", "grain,", "grain,two", "grain,2.5", "grain,0", "cars,-2"} {
		for at := range 3 {
			manifest := []string{"grain,2", "cars,1", "grain,1"}
			manifest[at] = bad
			_, err, raised := quote(manifest, perTonne)
			number := strconv.Itoa(at + 1)
			switch {
			case raised != nil:
				t.Errorf("line %s is %q: got a panic with %v, want an error", number, bad, raised)
			case err == nil:
				t.Errorf("line %s is %q: got no error, want one", number, bad)
			case !strings.Contains(withoutLine(err, bad), number):
				t.Errorf("line %s is %q: got the error %q, want one that names line %s", number, bad, err, number)
			}
		}
	}
}

// withoutLine is the message without what it may quote of the line itself, which can hold digits as well.
func withoutLine(err error, line string) string {
	text := err.Error()
	if line != "" {
		text = strings.ReplaceAll(text, line, "")
	}
	if _, tonnes, ok := strings.Cut(line, ","); ok && tonnes != "" {
		text = strings.ReplaceAll(text, tonnes, "")
	}
	return text
}

func TestCauseIsKept(t *testing.T) {
	for _, c := range []struct {
		line string
		want error
	}{
		{"grain,two", strconv.ErrSyntax},
		{"grain,", strconv.ErrSyntax},
		{"cars,99999999999999999999", strconv.ErrRange},
	} {
		_, err, raised := quote([]string{"cars,1", c.line}, perTonne)
		if raised != nil || !errors.Is(err, c.want) {
			t.Errorf("line %q: got the error %v and the panic %v, want an error that wraps %q", c.line, err, raised, c.want)
		}
	}
}

func TestBugOfThePricesStaysAPanic(t *testing.T) {
	wrapped := fmt.Errorf("line 1: %w", strconv.ErrSyntax)
	for _, want := range []any{"no price for cars", errors.New("table is empty"), wrapped, 7} {
		_, err, raised := quote([]string{"grain,2", "cars,1"}, func(class string) int {
			if class == "cars" {
				panic(want)
			}
			return 100
		})
		if raised != want {
			t.Errorf("perTonne panics with %v: got the panic %v and the error %v, want the same panic", want, raised, err)
		}
	}
	_, err, raised := quote([]string{"grain,2"}, func(string) int { return []int{}[len(perTonneNames)] })
	if _, ok := raised.(interface{ RuntimeError() }); !ok {
		t.Errorf("perTonne indexes out of range: got the panic %v and the error %v, want the panic of the runtime", raised, err)
	}
}

var perTonneNames []string

func TestGoodManifestIsAddedUp(t *testing.T) {
	for _, c := range []struct {
		manifest []string
		want     int
	}{
		{nil, 0},
		{[]string{"grain,2"}, 2400},
		{[]string{"grain,2", "cars,10", "grain,1"}, 53600},
	} {
		cents, err, raised := quote(c.manifest, perTonne)
		if cents != c.want || err != nil || raised != nil {
			t.Errorf("manifest %q: got %d, error %v, panic %v; want %d and neither", c.manifest, cents, err, raised, c.want)
		}
	}
}
