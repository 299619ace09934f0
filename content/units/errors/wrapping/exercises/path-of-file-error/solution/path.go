package files

import (
	"errors"
	"io/fs"
)

// region: model
func failedPath(err error) string {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Path
	}
	return ""
}

// endregion

// region: older
func failedPathOlder(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Path
	}
	return ""
}

// endregion

var _, _ = failedPath, failedPathOlder
