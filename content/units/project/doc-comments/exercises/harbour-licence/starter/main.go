// Which comment of a file is the package's documentation.
package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"strings"
)

// region: files
const pilots = `// Copyright 2026 Harbour Trust
package pilots
`

const quays = `// Copyright 2026 Harbour Trust

// Package quays knows where ships lie.
package quays
`

const tugs = `// Copyright 2026 Harbour Trust

// Package tugs hires tugs by the hour.

package tugs
`

// endregion

func main() {
	for _, source := range []string{pilots, quays, tugs} {
		file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.ParseComments)
		if err != nil {
			fmt.Println(err)
			return
		}
		words := strings.Fields(file.Doc.Text())
		if len(words) == 0 {
			words = []string{"nothing"}
		}
		fmt.Println(words[0])
	}
}
