// Package layout sets postcards.
package layout

// Lines is how a text is set, since v2 in the middle.
func Lines(text string) string { return "middle: " + text }
