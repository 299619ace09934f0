// Package fonts sets texts.
package fonts

// Italic is a style.
func Italic(text string) string { return "<i>" + text + "</i>" }
