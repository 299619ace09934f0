package wax

import "io"

// Recipe reads the recipe of a wax, and closes what it has opened.
func Recipe(open func(string) (io.ReadCloser, error), name string) (string, error) {
	// region: recipe
	f, err := open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	if err != nil {
		return "", err
	}
	return string(text), nil
	// endregion
}
