// Prints what documentation marina.go has, as package go/doc sees it.
package main

import (
	_ "embed"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"strings"
)

//go:embed marina.go
var source string

func main() {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "marina.go", source, parser.ParseComments)
	if err != nil {
		fmt.Println(err)
		return
	}
	p, err := doc.NewFromFiles(fset, []*ast.File{file}, "marina.go")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range p.Types {
		say(t.Name, t.Doc)
		for _, f := range append(t.Funcs, t.Methods...) {
			say(f.Name, f.Doc)
		}
	}
	for _, f := range p.Funcs {
		say(f.Name, f.Doc)
	}
}

func say(name, text string) {
	if text == "" {
		text = "(nothing)"
	}
	fmt.Printf("%-8s %s\n", name, strings.ReplaceAll(strings.TrimSpace(text), "\n", " "))
}
