package grade_test

import (
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"

	signs "course.example/units/project/module-layout/exercises/sign-texts/solution"
)

var files = fstest.MapFS{
	"texts/en/exit.txt": {Data: []byte("Exit\n")},
	"texts/en/lift.txt": {Data: []byte("Lift\n")},
	"texts/de/exit.txt": {Data: []byte("Ausgang\n")},
	"en/exit.txt":       {Data: []byte("not embedded here")},
	"exit.txt":          {Data: []byte("not embedded here")},
}

func check(t *testing.T, sign, language, want string) {
	t.Helper()
	got, err := signs.Text(files, sign, language)
	if got != want || err != nil {
		t.Errorf("Text(%q, %q): got %q, %v; want %q, <nil>", sign, language, got, err, want)
	}
}

func TestTheTextIsFound(t *testing.T) {
	check(t, "exit", "de", "Ausgang")
	check(t, "exit", "en", "Exit")
}

func TestEnglishWhereThereIsNone(t *testing.T) {
	check(t, "lift", "de", "Lift")
	check(t, "exit", "fr", "Exit")
}

func TestAnUnknownSignIsAnError(t *testing.T) {
	if got, err := signs.Text(files, "roof", "de"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Text of an unknown sign: got %q and the error %v, want one that wraps fs.ErrNotExist", got, err)
	}
}
