package grade_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	wax "course.example/units/project/tooling/exercises/ski-wax/solution"
)

var (
	errMissing = errors.New("no such recipe")
	errBroken  = errors.New("disk is broken")
)

// file is a recipe that may break off.
type file struct {
	io.Reader
	closed int
}

func (f *file) Close() error {
	f.closed++
	return nil
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errBroken }

// recipe calls Recipe and turns a panic into a failure.
func recipe(t *testing.T, f *file, err error) (got string, e error) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("panic: %v", p)
			e = errors.New("panic")
		}
	}()
	return wax.Recipe(func(string) (io.ReadCloser, error) {
		if err != nil {
			return nil, err
		}
		return f, nil
	}, "klister")
}

func whole() *file { return &file{Reader: strings.NewReader("resin and tar")} }

func cutOff() *file {
	return &file{Reader: io.MultiReader(strings.NewReader("resin"), broken{})}
}

func TestARecipeIsRead(t *testing.T) {
	if got, err := recipe(t, whole(), nil); got != "resin and tar" || err != nil {
		t.Errorf("got %q and the error %v, want %q and none", got, err, "resin and tar")
	}
}

func TestAMissingRecipeIsAnError(t *testing.T) {
	if got, err := recipe(t, nil, errMissing); !errors.Is(err, errMissing) {
		t.Errorf("open fails: got %q and the error %v, want %q", got, err, errMissing)
	}
}

func TestABrokenRecipeIsAnError(t *testing.T) {
	if got, err := recipe(t, cutOff(), nil); !errors.Is(err, errBroken) {
		t.Errorf("the reading fails: got %q and the error %v, want %q", got, err, errBroken)
	}
}

func TestTheFileIsClosed(t *testing.T) {
	for name, f := range map[string]*file{"a whole recipe": whole(), "a recipe that breaks off": cutOff()} {
		recipe(t, f, nil)
		if f.closed != 1 {
			t.Errorf("%s: the file was closed %d times, want once", name, f.closed)
		}
	}
}
