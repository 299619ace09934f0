// Command gate looks at what a learner wrote before anything of it is run: it refuses what could make a verdict lie, lists the
// test functions, and rewrites the code with yields where the exercise is about races. It reads a request from the
// JSON file that it is given and writes its answer as JSON; it ends with another status than 0 only where it could not do its work.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type request struct {
	// Dir holds the files, Files are their names.
	Dir   string   `json:"dir"`
	Files []string `json:"files"`
	// Package is the name that each package clause must have.
	Package string `json:"package"`
	// Allow are the import paths that the exercise allows.
	Allow []string `json:"allow"`
	// Archives is an importcfg of everything that may be imported, and of what that imports.
	Archives string `json:"archives"`
	// MaxBytes is the most that all files may have together.
	MaxBytes int `json:"maxBytes"`
	// YieldDir, where it is set, gets the rewritten files.
	YieldDir string `json:"yieldDir"`
}

type finding struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

type answer struct {
	Refusals []finding `json:"refusals"`
	// Syntax is left to the compiler's words; it only says that nothing else could be looked at.
	HasSyntaxErrors bool     `json:"hasSyntaxErrors"`
	Tests           []string `json:"tests"`
}

func main() {
	var req request
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: gate request.json")
		os.Exit(2)
	}
	text, err := os.ReadFile(os.Args[1])
	if err == nil {
		err = json.Unmarshal(text, &req)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gate: the request is not right:", err)
		os.Exit(2)
	}
	got, err := look(req)
	if err != nil {
		fmt.Fprintln(os.Stderr, "gate:", err)
		os.Exit(2)
	}
	if err := json.NewEncoder(os.Stdout).Encode(got); err != nil {
		fmt.Fprintln(os.Stderr, "gate:", err)
		os.Exit(2)
	}
}
