package oils

import "iter"

// region: pick
func Pick(oils iter.Seq[string], taste func(string) bool) string {
	next, _ := iter.Pull(oils)
	defer next()
	for oil, ok := next(); ok; oil, ok = next() {
		if taste(oil) {
			return oil
		}
	}
	return "none"
}

// endregion
