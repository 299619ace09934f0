// Prints which functions of seeds.go have documentation, as package go/doc sees it.
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

//go:embed seeds.go
var source string

func main() {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "seeds.go", source, parser.ParseComments)
	if err != nil {
		fmt.Println(err)
		return
	}
	p, err := doc.NewFromFiles(fset, []*ast.File{file}, "seeds.go")
	if err != nil {
		fmt.Println(err)
		return
	}
	var names []string
	for _, f := range p.Funcs {
		if f.Doc != "" {
			names = append(names, f.Name)
		}
	}
	fmt.Println(strings.Join(names, " "))
}
