// Package rates tests what letters cost.
package rates

// region: rates
// Rate is what a letter costs in cents: 95 up to 20 g, 110 up to 50 g, and
// 195 for all that is heavier. Express costs 400 more, from 21 g on.
func Rate(grams int, express bool) int {
	cents := 195
	if grams <= 20 {
		cents = 95
	} else if grams <= 50 {
		cents = 110
	}
	if express && grams > 20 {
		cents += 400
	}
	return cents
}

// Case is one row of the test: what Rate has to give.
type Case struct {
	Grams   int
	Express bool
	Want    int
}

// Cases run each statement of Rate.
func Cases() []Case {
	return []Case{
		{20, false, 95},
		{50, false, 110},
		{51, false, 195},
		{20, true, 95},
		{30, true, 510},
	}
}

// endregion
