package signs

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// A fill may do without path, or with fmt.
var (
	_ = path.Join
	_ = fmt.Sprintf
)

// region: text
// Text returns the text of a sign in a language, such as "exit" and "de".
// files is what package main embeds by "//go:embed texts": its folder
// texts has a folder for each language, with a file such as exit.txt for
// each sign. If there is none, it returns the one in English, "en".
func Text(files fs.FS, sign, language string) (string, error) {
	name := path.Join("texts", language, sign+".txt")
	if _, err := fs.Stat(files, name); err != nil {
		name = path.Join("texts", "en", sign+".txt")
	}
	text, err := fs.ReadFile(files, name)
	return strings.TrimSpace(string(text)), err
}

// endregion
