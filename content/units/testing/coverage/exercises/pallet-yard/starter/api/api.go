// Package api answers drivers.
package api

import "example.com/yard/store"

// region: api
// Answer tells a driver where to go.
func Answer(id string) string { return "Go to " + store.Place(id) + "." }

// endregion
