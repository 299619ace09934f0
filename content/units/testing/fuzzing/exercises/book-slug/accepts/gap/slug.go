// Package slug makes names for web addresses out of titles.
package slug

import "unicode"

const limit = 20 // bytes

// Make returns a slug of title: its letters and digits in lower case, and one
// dash in place of whatever else stands between them. A slug has no dash at
// its ends and 20 bytes at most: whole characters, as many as fit.
func Make(title string) string {
	slug, isGap := "", false
	for _, r := range title {
		r = unicode.ToLower(r)
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			isGap = slug != ""
			continue
		}
		next := string(r)
		if isGap {
			next = "-" + next
		}
		if len(slug)+len(next) > limit {
			break
		}
		slug, isGap = slug+next, false
	}
	return slug
}
