package shop

import (
	"html/template"
	"io"
	"net/http"
	"net/netip"
	"os"
	"regexp"
	"time"
)

type Shop struct{ titles []string }

// region: shop
var officeNet = netip.MustParsePrefix("10.20.0.0/16") // A

var opening = must(time.Parse("15:04", os.Getenv("OPENING"))) // B

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func (s *Shop) search(r *http.Request) int {
	wanted := regexp.MustCompile(r.FormValue("q")) // C
	found := 0
	for _, title := range s.titles {
		if wanted.MatchString(title) {
			found++
		}
	}
	return found
}

func (s *Shop) banner(w io.Writer) error {
	page := template.Must(template.New("sale").Parse(`<b>{{.}}</b>`)) // D
	return page.Execute(w, len(s.titles))
}

func (s *Shop) theme(w io.Writer, file string) error {
	page := template.Must(template.ParseFiles(file)) // E
	return page.Execute(w, s.titles)
}

// endregion
