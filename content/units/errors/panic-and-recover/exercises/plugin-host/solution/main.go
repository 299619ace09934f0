package main

import "fmt"

// region: host
type Plugin struct {
	Name   string
	Render func(page string) string
}

func render(p Plugin, page string) (html string, err error) {
	defer contain(p.Name, &err)
	return p.Render(page), nil
}

// contain, when it is deferred, makes a panic of a plugin the error of its page.
func contain(name string, err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("plugin %s: %v", name, r)
	}
}

func main() {
	gallery := Plugin{"gallery", func(page string) string {
		panic("no pictures on " + page)
	}}
	html, err := render(gallery, "home")
	fmt.Printf("%q, error: %v\n", html, err)
}

// endregion
