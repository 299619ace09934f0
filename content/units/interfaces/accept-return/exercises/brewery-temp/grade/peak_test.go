package grade_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	mash "course.example/units/interfaces/accept-return/exercises/brewery-temp/solution"
)

// readings is a thermometer without hardware: it has Celsius and no other method.
type readings struct {
	celsius []float64
	err     error // after the last reading
	calls   int
}

func (r *readings) Celsius() (float64, error) {
	r.calls++
	if r.calls > len(r.celsius) {
		return 99, r.err
	}
	return r.celsius[r.calls-1], nil
}

// peak calls Peak with any thermometer, if Peak takes it.
func peak(t *testing.T, from any, n int) (float64, error) {
	t.Helper()
	f := reflect.ValueOf(mash.Peak)
	if f.Type().NumIn() != 2 || f.Type().NumOut() != 2 {
		t.Fatalf("Peak is a %v, want a thermometer and an int in, a float64 and an error out", f.Type())
	}
	want := f.Type().In(0)
	if !reflect.TypeOf(from).AssignableTo(want) {
		t.Fatalf("Peak takes %v. A %T cannot be passed, want anything with Celsius() (float64, error)", want, from)
	}
	out := f.Call([]reflect.Value{reflect.ValueOf(from), reflect.ValueOf(n)})
	err, _ := out[1].Interface().(error)
	return out[0].Float(), err
}

func TestPeakTakesAThermometerWithoutHardware(t *testing.T) {
	for _, test := range []struct {
		celsius []float64
		want    float64
	}{{[]float64{61, 66.5, 64}, 66.5}, {[]float64{-4, -2, -3}, -2}, {[]float64{70}, 70}} {
		r := &readings{celsius: test.celsius}
		if got, err := peak(t, r, len(test.celsius)); got != test.want || err != nil {
			t.Errorf("readings %v: got %v and the error %v, want %v and none", test.celsius, got, err, test.want)
		}
		if r.calls != len(test.celsius) {
			t.Errorf("readings %v: got %d calls of Celsius, want one for each", test.celsius, r.calls)
		}
	}
}

func TestPeakStillTakesAProbe(t *testing.T) {
	if got, err := peak(t, &mash.Probe{Port: "A1"}, 2); got != 64.5 || err != nil {
		t.Errorf("got %v and the error %v, want 64.5 and none", got, err)
	}
}

func TestTheCompilerAsksForCelsiusAndNothingElse(t *testing.T) {
	in := reflect.TypeOf(mash.Peak).In(0)
	if in.Kind() != reflect.Interface {
		t.Fatalf("Peak takes %v, want an interface", in)
	}
	var methods []string
	for i := range in.NumMethod() {
		methods = append(methods, in.Method(i).Name)
	}
	if got := strings.Join(methods, ", "); got != "Celsius" {
		t.Errorf("methods that the compiler asks for: got %q, want only Celsius", got)
	}
}

func TestAFailedReadingIsReported(t *testing.T) {
	broken := errors.New("cable cut")
	r := &readings{celsius: []float64{60, 61}, err: broken}
	got, err := peak(t, r, 4)
	if !errors.Is(err, broken) || got != 0 {
		t.Errorf("third reading fails: got %v and the error %v, want 0 and %q wrapped", got, err, broken)
	}
	if r.calls != 3 {
		t.Errorf("third reading fails: got %d calls of Celsius, want 3", r.calls)
	}
}
