package rink_test

import (
	"fmt"
	"testing"

	rink "course.example/units/testing/fuzzing/exercises/ice-rink/solution"
)

// parse is Parse, and tells a panic from an error.
func parse(s string) (hours rink.Hours, err error, panicked any) {
	defer func() { panicked = recover() }()
	hours, err = rink.Parse(s)
	return hours, err, nil
}

func FuzzNothingElseIsAccepted(f *testing.F) {
	for _, s := range []string{
		"9:00-", "-", "", ":", "9:00", "-17:30", "9:00-17:30-", "9-17", "9:00-17", ":00-17:30", "9:-17:30",
		"9:0-17:30", "9:000-17:30", "009:00-17:30", "+9:00-17:30", "9:+5-17:30", "9:00--7:30", "9:-5-17:30",
		"9:60-17:30", "9:00-24:01", "25:00-26:00", "17:30-9:00", "9:00-9:00", " 9:00-17:30", "9:00-17:3x",
		"9:00-17:30:00", "-9:00-17:30", "९:00-17:30", "9:00–17:30", "a:00-17:30", "9:00-\x00",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		hours, err, panicked := parse(s)
		if panicked != nil {
			t.Fatalf("Parse(%q) panics: %v", s, panicked)
		}
		if err != nil {
			return
		}
		if hours.From < 0 || hours.From >= hours.To || hours.To > 24*60 {
			t.Fatalf("Parse(%q) = %v without an error, want an error", s, hours)
		}
		for _, from := range []string{"%d", "%02d"} {
			for _, to := range []string{"%d", "%02d"} {
				text := fmt.Sprintf(from+":%02d-"+to+":%02d", hours.From/60, hours.From%60, hours.To/60, hours.To%60)
				if text == s {
					return
				}
			}
		}
		t.Errorf("Parse(%q) = %v without an error, want an error", s, hours)
	})
}

func TestHoursAreRead(t *testing.T) {
	for _, test := range []struct {
		text string
		want rink.Hours
	}{
		{"9:00-17:30", rink.Hours{From: 540, To: 1050}},
		{"09:00-17:30", rink.Hours{From: 540, To: 1050}},
		{"0:00-24:00", rink.Hours{From: 0, To: 1440}},
		{"8:05-8:06", rink.Hours{From: 485, To: 486}},
	} {
		got, err, panicked := parse(test.text)
		if err != nil || panicked != nil || got != test.want {
			t.Errorf("Parse(%q) = %v, %v, panic %v, want %v", test.text, got, err, panicked, test.want)
		}
	}
}
