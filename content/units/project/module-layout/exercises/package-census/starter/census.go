package census

import (
	"io/fs"
	"path"
	"slices"
)

// Packages returns the folders of a module that "./..." stands for, in any
// order: each that has a file whose name ends in ".go" directly in it.
// They are written as "cmd/atlas", and the root of the module as ".".
//
// Like the go command it leaves out, with all that is below: folders
// called testdata or vendor (which holds no Go file itself), folders whose
// name begins with "_" or ".", and other modules, which are folders below
// the root with a go.mod.
func Packages(module fs.FS) ([]string, error) {
	var found []string
	visit := func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			return nil
		}
		dir := path.Dir(name)
		if path.Ext(name) == ".go" && !slices.Contains(found, dir) {
			found = append(found, dir)
		}
		return nil
	}
	err := fs.WalkDir(module, ".", visit)
	return found, err
}
