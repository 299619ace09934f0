package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// look goes through all files. What it refuses is named by position, in words for the learner.
func look(req request) (answer, error) {
	l := &looker{req: req, fset: token.NewFileSet(), got: answer{Refusals: []finding{}, Tests: []string{}}}
	total := 0
	for _, name := range req.Files {
		source, err := os.ReadFile(filepath.Join(req.Dir, name))
		if err != nil {
			return answer{}, err
		}
		total += len(source)
		if total > req.MaxBytes {
			l.got.Refusals = append(l.got.Refusals, finding{name, 1, 1, fmt.Sprintf("the code is longer than %d KiB", req.MaxBytes>>10)})
			return l.got, nil
		}
		l.file(name, source)
	}
	if len(l.got.Refusals) > 0 || l.got.HasSyntaxErrors {
		return l.got, nil
	}
	if err := l.foreignState(); err != nil {
		return answer{}, err
	}
	if req.YieldDir != "" && len(l.got.Refusals) == 0 {
		return l.got, l.writeYielding()
	}
	return l.got, nil
}

type looker struct {
	req   request
	fset  *token.FileSet
	files []*ast.File
	got   answer
}

func (l *looker) refuse(pos token.Pos, format string, args ...any) {
	// Without line directives: those are refused, but must not decide where the refusal points.
	p := l.fset.PositionFor(pos, false)
	l.got.Refusals = append(l.got.Refusals, finding{filepath.Base(p.Filename), p.Line, p.Column, fmt.Sprintf(format, args...)})
}

func (l *looker) file(name string, source []byte) {
	if !utf8.Valid(source) || strings.ContainsRune(string(source), 0) {
		l.got.Refusals = append(l.got.Refusals, finding{name, 1, 1, "the code is not UTF-8 text"})
		return
	}
	f, err := parser.ParseFile(l.fset, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if f == nil || err != nil {
		l.got.HasSyntaxErrors = true
		// A directive may stand in what does not parse, too: it is looked for in the text.
		for n, line := range strings.Split(string(source), "\n") {
			if at := directiveIn(line); at >= 0 {
				l.got.Refusals = append(l.got.Refusals, finding{name, n + 1, at + 1, "compiler directives are not allowed here"})
			}
		}
		return
	}
	l.files = append(l.files, f)
	if f.Name.Name != l.req.Package {
		l.refuse(f.Name.Pos(), "the package must be called %s", l.req.Package)
	}
	for _, group := range f.Comments {
		for _, comment := range group.List {
			if isDirective(comment.Text) {
				l.refuse(comment.Pos(), "compiler directives are not allowed here: %.40s", comment.Text)
			}
		}
	}
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil || !slices.Contains(l.req.Allow, path) {
			l.refuse(spec.Pos(), "the import of %s is not allowed in this exercise; allowed are %s", spec.Path.Value, strings.Join(l.req.Allow, ", "))
		}
	}
	for _, decl := range f.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if !ok {
			continue
		}
		if fn.Body == nil {
			l.refuse(fn.Pos(), "a function needs a body here")
		}
		if fn.Recv == nil && isTestName(fn.Name.Name) && fn.Type.Params.NumFields() == 1 {
			l.got.Tests = append(l.got.Tests, fn.Name.Name)
		}
	}
}

func isTestName(name string) bool {
	rest, ok := strings.CutPrefix(name, "Test")
	if !ok {
		return false
	}
	first, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || strings.ToUpper(string(first)) == string(first)
}

// The comments that a compiler, the go command or cgo reads.
var directives = []string{"//go:", "//line ", "/*line ", "//export ", "//extern ", "// +build", "//+build", "//cgo_", "//sys"}

func isDirective(comment string) bool {
	return slices.ContainsFunc(directives, func(start string) bool { return strings.HasPrefix(comment, start) })
}

func directiveIn(line string) int {
	for _, directive := range directives {
		if at := strings.Index(line, directive); at >= 0 {
			return at
		}
	}
	return -1
}
