package grade_test

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	census "course.example/units/project/module-layout/exercises/package-census/solution"
)

func check(t *testing.T, files string, want ...string) {
	t.Helper()
	module := fstest.MapFS{}
	for name := range strings.FieldsSeq(files) {
		module[name] = &fstest.MapFile{}
	}
	got, err := census.Packages(module)
	slices.Sort(got)
	slices.Sort(want)
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("files %s: got %q, %v; want %q, <nil>", files, got, err, want)
	}
}

func TestWhatTheGoCommandLeavesOut(t *testing.T) {
	check(t, "go.mod main.go testdata/bird.go vendor/example.org/wing/wing.go", ".")
	check(t, "go.mod main.go _old/bird.go .cache/wing.go", ".")
	check(t, "go.mod bird/bird.go bird/testdata/wing.go bird/_old/wing.go", "bird")
}

func TestWhatIsBelowIsLeftOutToo(t *testing.T) {
	check(t, "go.mod main.go testdata/src/bird/bird.go _old/bird/bird.go", ".")
	check(t, "go.mod main.go vendor/example.org/wing/wing.go .cache/go/wing.go", ".")
	check(t, "go.mod bird/bird.go bird/vendor/example.org/wing/wing.go bird/.cache/x.go", "bird")
}

func TestTheRootIsAPackage(t *testing.T) {
	check(t, "go.mod main.go", ".")
	check(t, "go.mod bird.go bird_test.go cmd/atlas/main.go", ".", "cmd/atlas")
}

func TestFoldersOfCustomArePackages(t *testing.T) {
	check(t, "go.mod examples/one/main.go scripts/gen.go test/all_test.go docs/docs.go",
		"examples/one", "scripts", "test", "docs")
	check(t, "go.mod internal/bird/bird.go pkg/wing/wing.go", "internal/bird", "pkg/wing")
	check(t, "go.mod testdatagen/main.go vendors/list.go", "testdatagen", "vendors")
}

func TestOtherModulesAreLeftOut(t *testing.T) {
	check(t, "go.mod main.go tools/go.mod tools/tools.go tools/gen/gen.go", ".")
	check(t, "go.mod bird/bird.go bird/bench/go.mod bird/bench/bench.go", "bird")
}

func TestFoldersWithoutGoAreNoPackages(t *testing.T) {
	check(t, "go.mod README.md docs/index.md internal/bird/bird.go", "internal/bird")
	check(t, "go.mod")
}

type broken struct{ fs.FS }

var errDisk = errors.New("disk failure")

func (b broken) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == "bird" {
		return nil, errDisk
	}
	return fs.ReadDir(b.FS, name)
}

func TestAFolderThatCannotBeReadIsAnError(t *testing.T) {
	module := broken{fstest.MapFS{"go.mod": {}, "main.go": {}, "bird/bird.go": {}}}
	if got, err := census.Packages(module); !errors.Is(err, errDisk) {
		t.Errorf("a folder that cannot be read: got %q and the error %v, want an error that wraps %v", got, err, errDisk)
	}
}
