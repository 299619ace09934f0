// Package moth labels moths.
package moth

// region: moth
// Label is to keep the first eight bytes of a name.
func Label(name string) string { return name[:8] }

// endregion
