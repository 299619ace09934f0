// Package slug makes names for web addresses out of titles.
package slug

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const limit = 20 // bytes

// Make returns a slug of title: its letters and digits in lower case, and one
// dash in place of whatever else stands between them. A slug has no dash at
// its ends and 20 bytes at most: whole characters, as many as fit.
func Make(title string) string {
	var slug strings.Builder
	for _, r := range strings.ToLower(title) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			slug.WriteRune(r)
		case slug.Len() > 0 && !strings.HasSuffix(slug.String(), "-"):
			slug.WriteByte('-')
		}
	}
	s := slug.String()
	if len(s) > limit {
		end := limit
		for !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end]
	}
	return strings.Trim(s, "-")
}
