// Package claims asks an insurer, under two kinds of limits.
package claims

import "strings"

// region: timeout
// IsTimeout says whether client.Do failed because a limit ran out.
func IsTimeout(err error) bool {
	return err != nil && strings.Contains(err.Error(), "Client.Timeout")
}

// endregion
