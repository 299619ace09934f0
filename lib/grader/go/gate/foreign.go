package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"strings"
)

// Functions of packages that exercises may import which change what all code of the process sees. Every package that an
// exercise allows was looked through for them; a package that is not named here has none.
var changesEverything = map[string]bool{
	"log.SetOutput": true, "log.SetFlags": true, "log.SetPrefix": true, "log.Default": true,
	"log/slog.SetDefault": true, "log/slog.SetLogLoggerLevel": true,
	"math/rand.Seed":  true,
	"net/http.Handle": true, "net/http.HandleFunc": true,
	"encoding/gob.Register": true, "encoding/gob.RegisterName": true,
	"mime.AddExtensionType": true,
	"image.RegisterFormat":  true,
	"database/sql.Register": true,
}

// Variables of other packages that point to what everybody shares. Their methods may be called; whoever holds the pointer itself
// could change what the tests see.
var sharedPointers = map[string]bool{
	"net/http.DefaultClient": true, "net/http.DefaultTransport": true, "net/http.DefaultServeMux": true,
}

// These end the process, or the tests, rather than return.
var endsEverything = map[string]bool{
	"log.Fatal": true, "log.Fatalf": true, "log.Fatalln": true,
}

// foreignState refuses writes to, and addresses of, variables of other packages: without this `context.Canceled = myErr` would
// pass a test. Type errors are left to the compiler's words.
func (l *looker) foreignState() error {
	archives, err := readImportcfg(l.req.Archives)
	if err != nil {
		return err
	}
	open := func(path string) (io.ReadCloser, error) {
		file, ok := archives[path]
		if !ok {
			return nil, fmt.Errorf("no archive of %q", path)
		}
		return os.Open(file)
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}}
	conf := types.Config{
		Importer: importer.ForCompiler(l.fset, "gc", open),
		Error:    func(error) {},
		Sizes:    types.SizesFor("gc", "wasm"),
	}
	pkg, _ := conf.Check("exercise", l.fset, l.files, info)
	f := &foreign{looker: l, pkg: pkg, info: info, called: map[*ast.SelectorExpr]bool{}}
	for _, file := range l.files {
		ast.Inspect(file, f.visit)
	}
	return nil
}

type foreign struct {
	*looker
	pkg  *types.Package
	info *types.Info
	// called are the shared pointers of which only a method is called.
	called map[*ast.SelectorExpr]bool
}

func (f *foreign) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for _, left := range n.Lhs {
			f.refuseWrite(left, "written")
		}
	case *ast.IncDecStmt:
		f.refuseWrite(n.X, "written")
	case *ast.RangeStmt:
		f.refuseWrite(n.Key, "written")
		f.refuseWrite(n.Value, "written")
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			f.refuseWrite(n.X, "taken the address of")
		}
	case *ast.SliceExpr:
		f.refuseWrite(n.X, "sliced")
	case *ast.CallExpr:
		// Visited before what it calls.
		if method, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
			if pointer, ok := ast.Unparen(method.X).(*ast.SelectorExpr); ok {
				f.called[pointer] = true
			}
		}
	case *ast.SelectorExpr:
		f.refuseUse(n)
	case *ast.Ident:
		f.refuseName(n)
	}
	return true
}

// refuseName refuses names that belong to the rewritten code, and what of reflect tells more than whether two values are equal:
// the address of a function tells a defect from the right code without a call.
func (f *foreign) refuseName(n *ast.Ident) {
	if used := f.info.Uses[n]; used != nil && used.Pkg() != nil && used.Pkg().Path() == "reflect" && used.Name() != "DeepEqual" {
		f.refuse(n.Pos(), "of reflect, only DeepEqual may be used here")
	}
	if strings.HasPrefix(n.Name, "gograder") {
		f.refuse(n.Pos(), "names that begin with gograder are taken")
	}
}

// refuseUse refuses functions that change what everybody sees, and methods that get the address of a foreign variable.
func (f *foreign) refuseUse(n *ast.SelectorExpr) {
	if fn, ok := f.info.Uses[n.Sel].(*types.Func); ok && fn.Pkg() != nil && fn.Signature().Recv() == nil {
		name := fn.Pkg().Path() + "." + fn.Name()
		if changesEverything[name] {
			f.refuse(n.Pos(), "%s.%s changes what the tests see as well, so it is not allowed here", fn.Pkg().Name(), fn.Name())
		}
		if endsEverything[name] {
			f.refuse(n.Pos(), "%s.%s ends the program, the tests included, so it is not allowed here", fn.Pkg().Name(), fn.Name())
		}
	}
	if v, ok := f.info.Uses[n.Sel].(*types.Var); ok && f.isForeign(n.Sel) && sharedPointers[v.Pkg().Path()+"."+v.Name()] {
		if !f.called[n] || v.Name() == "DefaultServeMux" {
			f.refuse(n.Pos(), "%s.%s is shared with the tests: make one of your own", v.Pkg().Name(), v.Name())
		}
	}
	selection := f.info.Selections[n]
	if selection == nil || selection.Kind() != types.MethodVal {
		return
	}
	fn, ok := selection.Obj().(*types.Func)
	if !ok {
		return
	}
	_, hasPointer := fn.Signature().Recv().Type().(*types.Pointer)
	if _, isPointer := selection.Recv().(*types.Pointer); hasPointer && !isPointer {
		f.refuseWrite(n.X, "used the address of")
	}
}

// refuseWrite refuses an expression that is rooted in a variable of another package.
func (f *foreign) refuseWrite(e ast.Expr, what string) {
	for e != nil {
		switch x := ast.Unparen(e).(type) {
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.TypeAssertExpr:
			e = x.X
		case *ast.SelectorExpr:
			if f.isForeign(x.Sel) {
				f.refuseVariable(x.Pos(), f.info.Uses[x.Sel], what)
				return
			}
			e = x.X
		case *ast.Ident:
			// By a dot import.
			if f.isForeign(x) {
				f.refuseVariable(x.Pos(), f.info.Uses[x], what)
			}
			return
		default:
			return
		}
	}
}

func (f *foreign) isForeign(id *ast.Ident) bool {
	v, ok := f.info.Uses[id].(*types.Var)
	return ok && !v.IsField() && v.Pkg() != nil && v.Pkg() != f.pkg
}

func (f *foreign) refuseVariable(pos token.Pos, v types.Object, what string) {
	f.refuse(pos, "%s.%s belongs to another package: it may be read here, not %s", v.Pkg().Name(), v.Name(), what)
}

func readImportcfg(name string) (map[string]string, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	archives := map[string]string{}
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		rest, ok := strings.CutPrefix(lines.Text(), "packagefile ")
		if path, archive, isPair := strings.Cut(rest, "="); ok && isPair {
			archives[path] = archive
		}
	}
	return archives, lines.Err()
}
