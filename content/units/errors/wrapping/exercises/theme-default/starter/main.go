package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

type Theme struct {
	Name string `json:"name"`
}

var defaultTheme = Theme{Name: "default"}

// region: load
// loadTheme reads the theme file of one tenant.
func loadTheme(dir, tenant string) (Theme, error) {
	path := filepath.Join(dir, tenant+".json")
	data, err := os.ReadFile(path)
	if err != nil {
		return Theme{}, fmt.Errorf("read theme: %v", err)
	}
	var t Theme
	if err := json.Unmarshal(data, &t); err != nil {
		return Theme{}, fmt.Errorf("parse %s: %w", path, err)
	}
	return t, nil
}

// themeFor falls back to the default when the tenant has no file.
func themeFor(dir, tenant string) (Theme, error) {
	t, err := loadTheme(dir, tenant)
	if errors.Is(err, fs.ErrNotExist) {
		return defaultTheme, nil
	}
	return t, err
}

// endregion

func main() {
	t, err := themeFor("themes", "acme")
	fmt.Printf("theme %q, error %v\n", t.Name, err)
}
