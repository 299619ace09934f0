package oils

import "iter"

// region: pick
func Pick(oils iter.Seq[string], taste func(string) bool) string {
	next, stop := iter.Pull(oils)
	defer stop()
	for oil, ok := next(); ok; oil, ok = next() {
		if taste(oil) {
			return oil
		}
	}
	return "none"
}

// endregion
