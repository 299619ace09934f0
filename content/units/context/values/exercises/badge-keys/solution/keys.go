// Package badge lets visitors in.
package badge

// region: keys
type door struct{}

type Floor int

type badgeID = string

var pass = new(int)

var token = struct{}{}

const guest badgeID = "badge.guest"

type visit string

// endregion

var (
	// These are the keys of the question.
	_ any = door{}
	_ any = Floor(3)
	_ any = pass
	_ any = token
	_ any = guest
	_ any = visit("visit")
)
