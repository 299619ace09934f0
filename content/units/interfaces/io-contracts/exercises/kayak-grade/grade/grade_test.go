package grade_test

import (
	"fmt"
	"testing"

	kayak "course.example/units/interfaces/io-contracts/exercises/kayak-grade/solution"
)

func TestTheSignNamesTheGrade(t *testing.T) {
	for grade, want := range map[kayak.Grade]string{kayak.Easy: "Mill: easy", kayak.Medium: "Mill: medium", kayak.Hard: "Mill: hard"} {
		if got := kayak.Sign(kayak.Rapid{Name: "Mill", Grade: grade}); got != want {
			t.Errorf("grade %d: got %q, want %q", int(grade), got, want)
		}
	}
}

func TestUnknownGradesShowTheirNumber(t *testing.T) {
	for _, test := range []struct {
		grade kayak.Grade
		want  string
	}{{3, "Mill: grade(3)"}, {17, "Mill: grade(17)"}, {-1, "Mill: grade(-1)"}} {
		if got := kayak.Sign(kayak.Rapid{Name: "Mill", Grade: test.grade}); got != test.want {
			t.Errorf("grade %d: got %q, want %q", int(test.grade), got, test.want)
		}
	}
}

func TestGradesShowTheirNamesEverywhere(t *testing.T) {
	hard := kayak.Hard
	for _, test := range []struct{ got, want string }{
		{fmt.Sprint([]kayak.Grade{0, 2, 5}), "[easy hard grade(5)]"},
		{fmt.Sprintf("%v", kayak.Rapid{Name: "Mill", Grade: 1}), "{Mill medium}"},
		{fmt.Sprintf("%s", kayak.Grade(-2)), "grade(-2)"},
		{fmt.Sprint(&hard), "hard"},
		{fmt.Sprintf("%d", kayak.Hard), "2"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}
