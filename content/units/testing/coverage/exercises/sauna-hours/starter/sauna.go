package sauna

// region: open
// Open says whether guests are let in at that hour: from 9 on, until 21,
// on Fridays until 24. At the hour of closing nobody is let in.
func Open(hour int, friday bool) bool {
	until := 21
	if friday {
		until = 24
	}
	return hour > 9 && hour < until // was: hour >= 9
}

// endregion
