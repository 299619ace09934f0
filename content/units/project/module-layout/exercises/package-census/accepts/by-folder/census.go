package census

import (
	"io/fs"
	"path"
	"strings"
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
	return below(module, ".")
}

func below(module fs.FS, dir string) ([]string, error) {
	entries, err := fs.ReadDir(module, dir)
	if err != nil {
		return nil, err
	}
	var found []string
	isPackage := false
	for _, e := range entries {
		switch name := e.Name(); {
		case e.IsDir() && name != "testdata" && name != "vendor" && name[0] != '_' && name[0] != '.':
			inner, err := below(module, path.Join(dir, name))
			if err != nil {
				return nil, err
			}
			found = append(found, inner...)
		case name == "go.mod" && dir != ".":
			return nil, nil
		case !e.IsDir() && strings.HasSuffix(name, ".go"):
			isPackage = true
		}
	}
	if isPackage {
		found = append(found, dir)
	}
	return found, nil
}
