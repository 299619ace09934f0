// Package flags holds the settings of a command line tool.
package flags

// region: model
// Flag returns the flag called name, or fallback if there is none that is a T.
func Flag[T any](flags map[string]any, name string, fallback T) T {
	if v, ok := flags[name].(T); ok {
		return v
	}
	return fallback
}

// endregion
