// Package snow makes snow.
package snow

import "time"

// region: snow
func fall(flakes *int) {
	time.Sleep(time.Minute)
	*flakes = 7
}

// endregion
