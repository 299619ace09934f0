// Command poster sets the text of a concert poster.
package main

import (
	"fmt"
	"strings"
)

// region: page
type Page struct {
	text  strings.Builder
	width int
}

func (p *Page) Line(words ...string) {
	for i, w := range words {
		if i > 0 {
			p.text.WriteByte(' ')
		}
		p.text.WriteString(w)
	}
	p.text.WriteByte('\n')
}

func poster(band, hall string) string {
	var p Page
	p.text.Grow(64)
	p.text.WriteString("TONIGHT\n")
	p.Line(band, "live")
	p.Line("at", hall)
	return p.text.String()
}

// endregion

func main() {
	fmt.Print(poster("The Gophers", "Town Hall"))
}
